# /// variant
# exercise = "MulLayer"
# mistakes = ["backward does not exchange the inputs: dx is dout * x and dy is dout * y."]
# ///
class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x = x
        self.y = y
        out = x * y
        return out

    def backward(self, dout):
        dx = dout * self.x
        dy = dout * self.y
        return dx, dy
