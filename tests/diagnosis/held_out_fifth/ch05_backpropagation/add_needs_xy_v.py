# /// variant
# exercise = "AddLayer"
# mistakes = ["backward_from_the_mul_layer"]
# ///
class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        out = x + y
        return out

    def backward(self, dout):
        dx = dout * self.x / self.x
        dy = dout * self.y / self.y
        return dx, dy
