# /// variant
# exercise = "Affine"
# mistakes = ["The bias is subtracted in forward", "dW_factors_exchanged"]
# says = "The bias is subtracted in forward; dW is transposed, of shape (M, D)"
# ///
class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.원래형상 = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return self.x @ self.W - self.b

    def backward(self, dout):
        self.dW = dout.T @ self.x
        self.db = dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.원래형상)
