# /// variant
# exercise = "Affine"
# mistakes = ["dW is dout @ x.T, the factors in the wrong order, whose shapes do not fit: ValueError."]
# ///
class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x = x
        return x.reshape(len(x), -1) @ self.W + self.b

    def backward(self, dout):
        x = self.x.reshape(len(self.x), -1)
        self.dW, self.db = dout @ x.T, dout.sum(0)
        return (dout @ self.W.T).reshape(self.x.shape)
