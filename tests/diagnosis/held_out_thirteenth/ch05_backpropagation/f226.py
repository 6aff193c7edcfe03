# /// variant
# exercise = "Relu"
# mistakes = ["The mask is kept in a local variable of forward and not in self, so backward inverts None by ~ (TypeError)."]
# ///
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        mask = x > 0
        return x * mask

    def backward(self, dout):
        dx = dout.copy()
        dx[~self.mask] = 0
        return dx
