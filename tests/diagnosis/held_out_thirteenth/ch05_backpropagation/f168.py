# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["backward always computes y - t as if t were one-hot, so labels of shape (N,) cannot be broadcast to (N, C) in general (ValueError)."]
# ///
class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y, self.t = softmax(x), t
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / self.t.shape[0]
