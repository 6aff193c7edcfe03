# /// variant
# exercise = "MulLayer"
# mistakes = ["The inputs are kept in the class attributes MulLayer.x and MulLayer.y, so all layers share those of the latest forward", "backward returns (dy, dx) instead of (dx, dy)"]
# ///
class MulLayer:
    x = None
    y = None

    def forward(self, x, y):
        MulLayer.x, MulLayer.y = x, y
        return x * y

    def backward(self, dout):
        dx = dout * MulLayer.y
        dy = dout * MulLayer.x
        return dy, dx
