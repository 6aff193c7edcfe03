# /// variant
# exercise = "AddLayer"
# mistakes = ["dout_split_in_halves"]
# says = "The gradient is split in two halves"
# ///
class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        half = dout / 2
        return half, half
