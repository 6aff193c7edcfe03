# /// variant
# exercise = "Relu"
# mistakes = ["NumPy arrays have no clone method (it is copy)"]
# ///
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x <= 0
        out = x.clone()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dout[self.mask] = 0
        return dout
