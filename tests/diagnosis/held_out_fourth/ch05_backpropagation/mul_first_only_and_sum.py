# /// variant
# exercise = "MulLayer"
# mistakes = ["first_inputs_kept_forever", "forward returns the sum of the inputs"]
# says = "Only the first forward is remembered, later ones do not replace it; forward returns the sum of the inputs"
# ///
class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        if self.x is None:
            self.x = x
            self.y = y
        return x + y

    def backward(self, dout):
        return dout * self.y, dout * self.x
