# /// variant
# exercise = "MulLayer"
# mistakes = ["gradients_not_exchanged"]
# ///
class MulLayer:
    def __init__(self):
        self.inputs = ()

    def forward(self, x, y):
        self.inputs = (x, y)
        product = 1
        for value in self.inputs:
            product *= value
        return product

    def backward(self, dout):
        return [dout * value for value in self.inputs]
