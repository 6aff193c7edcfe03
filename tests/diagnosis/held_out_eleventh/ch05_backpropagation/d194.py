# /// variant
# exercise = "MulLayer"
# mistakes = ["In backward dx is dout * x and dy is dout * y; the inputs are not exchanged"]
# ///
class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        dx = dout * self.x
        dy = dout * self.y
        return dx, dy
