# /// variant
# exercise = "MulLayer"
# mistakes = ["forward keeps x and y only in local variables, so that backward multiplies by None and a TypeError is raised."]
# ///
class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        x = x
        y = y
        return x * y

    def backward(self, dout):
        return dout * self.y, dout * self.x
