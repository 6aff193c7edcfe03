# /// variant
# exercise = "MulLayer"
# mistakes = ["dout_ignored"]
# says = "backward does not multiply by dout"
# ///
class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return self.y, self.x
