# /// variant
# exercise = "Relu"
# mistakes = ["x.copy lacks its parentheses, so out is a method and not an array, and cannot be indexed"]
# ///
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = (x <= 0)
        out = x.copy
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dout[self.mask] = 0
        dx = dout
        return dx
