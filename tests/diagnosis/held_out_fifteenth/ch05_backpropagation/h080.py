# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["backward does not divide by the batch size.", "backward treats t as one-hot always, so that y - t stops with ValueError for labels."]
# ///
class SoftmaxWithLoss:
    def __init__(self):
        self.loss = None
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        self.loss = cross_entropy_error(self.y, self.t)
        return self.loss

    def backward(self, dout=1):
        dx = self.y - self.t
        return dx
