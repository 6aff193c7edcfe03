# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["every_label_in_every_row"]
# ///
class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y, self.t = softmax(x), t
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        n = self.y.shape[0]
        dx = self.y.copy()
        if self.t.ndim == 1:
            dx[:, self.t] -= 1
        else:
            dx -= self.t
        return dx / n
