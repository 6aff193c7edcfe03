# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["The gradient has the wrong sign, t - y instead of y - t.", "It divides by the number of classes instead of the number of rows."]
# ///
class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        if t.ndim == 1:
            onehot = np.zeros_like(self.y)
            for i, label in enumerate(t):
                onehot[i, label] = 1
            t = onehot
        self.t = t
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        클래스수 = self.y.shape[1]
        return (self.t - self.y) / 클래스수
