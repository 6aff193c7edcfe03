# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["backward does not divide by the number of rows."]
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
        if self.t.size == self.y.size:
            return self.y - self.t
        dx = self.y.copy()
        dx[np.arange(len(dx)), self.t] -= 1
        return dx
