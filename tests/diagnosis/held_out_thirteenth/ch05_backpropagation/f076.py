# /// variant
# exercise = "AddLayer"
# mistakes = ["The method forward lacks the parameter self, so a call with two numbers passes three arguments for two parameters (TypeError)."]
# ///
class AddLayer:
    def __init__(self):
        pass

    def forward(x, y):
        return x + y

    def backward(self, dout):
        dx = dout * 1
        dy = dout * 1
        return dx, dy
