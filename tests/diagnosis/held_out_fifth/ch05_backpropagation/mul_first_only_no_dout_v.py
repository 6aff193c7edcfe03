# /// variant
# exercise = "MulLayer"
# mistakes = ["first_inputs_kept_forever", "dout_ignored"]
# ///
class MulLayer:
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        if self.x is None:
            self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return self.y, self.x
