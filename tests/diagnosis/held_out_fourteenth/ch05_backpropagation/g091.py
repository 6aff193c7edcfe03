# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["backward subtracts t from y also when t holds labels, whose shapes do not broadcast, and a ValueError is raised."]
# ///
class SoftmaxWithLoss:
    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        batch_size = self.t.shape[0]
        return (self.y - self.t) / batch_size
