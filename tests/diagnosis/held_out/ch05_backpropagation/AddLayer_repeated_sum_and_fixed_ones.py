# /// variant
# exercise = "AddLayer"
# mistakes = ["forward_multiplies", "local_derivative_without_dout"]
# ///
class AddLayer:
    def __init__(self):
        self.local = {"x": 1, "y": 1}

    def forward(self, x, y):
        result = 1
        for value in [x, y]:
            result *= value
        return result

    def backward(self, dout):
        dx = self.local["x"]
        dy = self.local["y"]
        return dx, dy
