# /// variant
# exercise = "AddLayer"
# mistakes = ["backward returns (1, 1), the local derivatives, and does not multiply them by dout."]
# ///
class AddLayer:
    def __init__(self):
        pass

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return 1, 1
