# /// variant
# exercise = "MulLayer"
# mistakes = ["forward assigns to the local names x and y instead of self.x and self.y, so backward multiplies by None"]
# ///
class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        x = x
        y = y
        out = x * y
        return out

    def backward(self, dout):
        return dout * self.y, dout * self.x
