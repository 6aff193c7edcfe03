# /// variant
# exercise = "AddLayer"
# mistakes = ["backward returns dout alone instead of the pair (dx, dy)"]
# ///
class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        out = x + y
        return out

    def backward(self, dout):
        return dout
