# /// variant
# exercise = "AddLayer"
# mistakes = ["a_single_gradient_returned"]
# says = "backward returns one number in place of a pair"
# ///
class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        out = x + y
        return out

    def backward(self, dout):
        return dout * 1
