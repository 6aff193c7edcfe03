# /// variant
# exercise = "Sigmoid"
# mistakes = ["backward leaves dout out and returns only y(1 - y)."]
# ///
class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = 1 / (1 + np.exp(-x))
        self.out = out
        return out

    def backward(self, dout):
        dx = (1.0 - self.out) * self.out
        return dx
