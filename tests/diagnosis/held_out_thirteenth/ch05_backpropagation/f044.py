# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["The gradient has the opposite sign, t - y instead of y - t.", "It is divided by the number of classes instead of the number of rows."]
# ///
class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        if t.ndim == 1:
            # 레이블이면 원-핫으로
            t = np.eye(x.shape[1])[t]
        self.t = t
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        batch_size = self.t.shape[1]
        return (self.t - self.y) / batch_size
