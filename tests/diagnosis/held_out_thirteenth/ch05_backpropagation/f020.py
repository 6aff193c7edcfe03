# /// variant
# exercise = "Sigmoid"
# mistakes = ["backward multiplies by 1 - y only, without the factor y."]
# ///
class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        return dout * (1.0 - self.out)
