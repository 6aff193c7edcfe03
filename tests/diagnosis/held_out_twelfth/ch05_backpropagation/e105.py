# /// variant
# exercise = "Relu"
# mistakes = ["out = x is no copy, so the caller's x is overwritten with zeros", "The mask is kept in the class (Relu.mask), so two Relu layers overwrite each other's mask"]
# ///
class Relu:
    mask = None

    def __init__(self):
        Relu.mask = None

    def forward(self, x):
        Relu.mask = x <= 0
        out = x
        out[Relu.mask] = 0
        return out

    def backward(self, dout):
        dout[Relu.mask] = 0
        dx = dout
        return dx
