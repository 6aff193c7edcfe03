# /// variant
# exercise = "AddLayer"
# mistakes = ["backward is defined without the parameter dout, so that calling it stops with TypeError."]
# ///
class AddLayer:
    def __init__(self):
        self.x = 0
        self.y = 0

    def forward(self, x, y):
        self.x = x
        self.y = y
        return self.x + self.y

    def backward(self):
        return self.x, self.y
