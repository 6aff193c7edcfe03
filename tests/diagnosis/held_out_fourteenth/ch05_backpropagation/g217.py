# /// variant
# exercise = "Relu"
# mistakes = ["forward works on x itself without a copy, so the caller's array is changed."]
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
        dx = dout.copy()
        dx[self.mask] = 0
        return dx
