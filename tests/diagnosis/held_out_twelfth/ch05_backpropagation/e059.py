# /// variant
# exercise = "AddLayer"
# mistakes = ["backward returns dout once as a single number instead of the pair (dx, dy)"]
# ///
class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        dx = dout * 1
        return dx
