# /// variant
# exercise = "Affine"
# mistakes = ["The gradient of the bias is the mean over the batch instead of the sum."]
# ///
class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.x = None
        self.dW = None
        self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(len(x), -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        dx = dout @ self.W.T
        self.dW = self.x.T @ dout
        self.db = dout.mean(axis=0)
        return dx.reshape(self.shape)
