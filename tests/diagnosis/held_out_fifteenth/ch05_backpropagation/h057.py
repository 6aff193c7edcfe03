# /// variant
# exercise = "MulLayer"
# mistakes = ["The inputs are kept in the class and not in the object, so that two layers share them.", "dy is x without the factor dout."]
# ///
class MulLayer:
    x = 0
    y = 0

    def __init__(self):
        pass

    def forward(self, x, y):
        MulLayer.x = x
        MulLayer.y = y
        return x * y

    def backward(self, dout):
        dx = dout * MulLayer.y
        dy = MulLayer.x
        return dx, dy
