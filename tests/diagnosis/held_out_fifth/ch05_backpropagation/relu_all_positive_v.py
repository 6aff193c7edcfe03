# /// variant
# exercise = "Relu"
# mistakes = ["if_on_an_array"]
# ///
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.x = x
        if x > 0:
            return x
        return 0

    def backward(self, dout):
        if self.x > 0:
            return dout
        return 0
