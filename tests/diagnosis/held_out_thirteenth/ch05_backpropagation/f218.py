# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["backward does not divide y - t by the batch size."]
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
        dx = self.y.copy()
        if self.t.ndim == 1:
            dx[np.arange(len(self.t)), self.t] -= 1
        else:
            dx -= self.t
        return dx
