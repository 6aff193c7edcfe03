# /// variant
# exercise = "MulLayer"
# mistakes = ["forward stores the inputs in local variables instead of in self, so backward multiplies by None (TypeError)."]
# ///
class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        a, b = x, y
        return a * b

    def backward(self, dout):
        return dout * self.y, dout * self.x
