# /// variant
# exercise = "MulLayer"
# mistakes = ["forward does not store the inputs in self, so backward multiplies by None"]
# ///
class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        out = x * y
        return out

    def backward(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
