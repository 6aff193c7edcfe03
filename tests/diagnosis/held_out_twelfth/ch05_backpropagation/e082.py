# /// variant
# exercise = "MulLayer"
# mistakes = ["backward uses the bare names x and y instead of self.x and self.y, so a NameError is raised"]
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
        dx = dout * y
        dy = dout * x
        return dx, dy
