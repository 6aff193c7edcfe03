# /// variant
# exercise = "MulLayer"
# mistakes = ["The inputs are stored only if self.x is still None, so after a second forward backward still uses those of the first"]
# ///
class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        if self.x is None:
            self.x = x
            self.y = y
        return x * y

    def backward(self, dout):
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
