# /// variant
# exercise = "Sigmoid"
# mistakes = ["The input x is remembered and used in the derivative as x (1 - x) instead of the output.", "The method backward lacks the parameter self, so a call with dout passes one argument too many (TypeError)."]
# ///
class Sigmoid:
    def __init__(self):
        self.x = None

    def forward(self, x):
        self.x = x
        return 1 / (1 + np.exp(-x))

    def backward(dout):
        dx = dout * self.x * (1 - self.x)
        return dx
