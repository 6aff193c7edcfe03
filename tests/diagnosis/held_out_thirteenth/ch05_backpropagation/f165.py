# /// variant
# exercise = "Affine"
# mistakes = ["The gradient dx is computed with W instead of its transpose, whose shape does not fit dout (ValueError)."]
# ///
class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x = x
        return np.dot(x, self.W) + self.b

    def backward(self, dout):
        dx = np.dot(dout, self.W)
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return dx
