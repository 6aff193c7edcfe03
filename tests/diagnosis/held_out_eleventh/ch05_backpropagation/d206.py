# /// variant
# exercise = "Relu"
# mistakes = ["out is the same array as x, so setting its negative elements to 0 changes the caller's x"]
# ///
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = x
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dout[self.mask] = 0
        return dout
