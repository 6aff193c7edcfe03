# /// variant
# exercise = "Relu"
# mistakes = ["forward writes the zeros into x itself instead of a copy, so that the array of the caller changes.", "backward returns the mask as numbers, without the factor dout."]
# ///
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = (x <= 0)
        out = x
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dx = 1.0 - self.mask
        return dx
