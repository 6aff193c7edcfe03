# /// variant
# exercise = "Relu"
# mistakes = ["The mask is kept as mask and not as self.mask, so that backward finds no attribute and an AttributeError is raised."]
# ///
class Relu:
    def forward(self, x):
        mask = (x <= 0)
        out = x.copy()
        out[mask] = 0
        return out

    def backward(self, dout):
        dout[self.mask] = 0
        dx = dout
        return dx
