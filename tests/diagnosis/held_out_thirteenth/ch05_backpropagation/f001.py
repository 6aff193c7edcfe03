# /// variant
# exercise = "Relu"
# mistakes = ["forward writes the zeros into the caller's x, since no copy is made.", "backward sets the gradient to 0 where the input was positive instead of where it was negative."]
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
        return np.where(self.mask, dout, 0)
