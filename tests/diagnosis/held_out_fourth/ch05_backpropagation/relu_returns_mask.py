# /// variant
# exercise = "Relu"
# mistakes = ["slope_without_dout"]
# says = "backward returns 1 and 0, the derivative of Relu, without multiplying by dout"
# ///
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = x > 0
        return x * self.mask

    def backward(self, dout):
        dx = self.mask * 1.0
        return dx
