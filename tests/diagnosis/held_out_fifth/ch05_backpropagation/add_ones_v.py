# /// variant
# exercise = "AddLayer"
# mistakes = ["local_derivative_without_dout"]
# ///
class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return 1, 1
