# /// variant
# exercise = "Sigmoid"
# mistakes = ["forward calls a function sigmoid, which does not exist in this chapter: NameError."]
# ///
class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        out = sigmoid(x)
        self.out = out
        return out

    def backward(self, dout):
        dx = dout * (1.0 - self.out) * self.out
        return dx
