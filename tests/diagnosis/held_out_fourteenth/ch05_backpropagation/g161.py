# /// variant
# exercise = "Sigmoid"
# mistakes = ["forward keeps the input x and backward uses it as if it were the output.", "backward computes 1 + y instead of 1 - y."]
# ///
class Sigmoid:
    def __init__(self):
        self.y = None

    def forward(self, x):
        self.y = x
        return 1.0 / (1.0 + np.exp(-x))

    def backward(self, dout):
        return dout * self.y * (1 + self.y)
