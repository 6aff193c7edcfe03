# /// variant
# exercise = "Affine"
# mistakes = ["db is summed over axis 1, over the outputs, instead of over the batch.", "dW is stored as dout^T x, the transpose of the gradient."]
# ///
class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        out = np.einsum("nd,dm->nm", self.x, self.W) + self.b
        return out

    def backward(self, dout):
        self.dW = np.einsum("nm,nd->md", dout, self.x)
        self.db = np.sum(dout, axis=1)
        return np.einsum("nm,dm->nd", dout, self.W).reshape(self.x_shape)
