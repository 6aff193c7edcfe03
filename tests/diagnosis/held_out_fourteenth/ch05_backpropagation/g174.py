# /// variant
# exercise = "Sigmoid"
# mistakes = ["It calls exp without np, which is not defined, and a NameError is raised."]
# ///
class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + exp(-x))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
