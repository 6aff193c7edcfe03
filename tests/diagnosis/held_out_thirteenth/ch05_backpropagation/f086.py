# /// variant
# exercise = "Sigmoid"
# mistakes = ["forward stores its result as self.y, but backward reads self.output, which does not exist (AttributeError)."]
# ///
class Sigmoid:
    def forward(self, x):
        self.y = 1.0 / (1.0 + np.exp(-x))
        return self.y

    def backward(self, dout):
        grad = self.output * (1 - self.output)
        return grad * dout
