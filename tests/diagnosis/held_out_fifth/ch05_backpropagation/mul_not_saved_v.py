# /// variant
# exercise = "MulLayer"
# mistakes = ["The inputs are not saved in the object, so backward multiplies with None"]
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
