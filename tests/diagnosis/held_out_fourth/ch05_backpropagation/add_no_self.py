# /// variant
# exercise = "AddLayer"
# mistakes = ["self is missing in the parameters of forward"]
# ///
class AddLayer:
    def __init__(self):
        pass

    def forward(x, y):
        return x + y

    def backward(self, dout):
        return dout, dout
