# /// variant
# exercise = "Relu"
# mistakes = ["backward zeroes the gradient by the sign of dout instead of by the mask of the input."]
# ///
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = (x <= 0)
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[dout <= 0] = 0
        return dx
