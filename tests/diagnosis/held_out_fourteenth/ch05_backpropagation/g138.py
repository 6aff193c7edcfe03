# /// variant
# exercise = "Affine"
# mistakes = ["The constructor copies W, so later changes of the caller's W have no effect.", "dW is divided by the number of rows."]
# ///
class Affine:
    def __init__(self, W, b):
        self.W = W.copy()
        self.b = b

    def forward(self, x):
        self.원래형상 = x.shape
        self.x = x.reshape(x.shape[0], -1)
        out = np.matmul(self.x, self.W) + self.b
        return out

    def backward(self, dout):
        n = dout.shape[0]
        self.dW = np.matmul(self.x.T, dout) / n
        self.db = dout.sum(axis=0)
        return np.matmul(dout, self.W.T).reshape(self.원래형상)
