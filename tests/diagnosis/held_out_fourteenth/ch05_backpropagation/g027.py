# /// variant
# exercise = "Affine"
# mistakes = ["backward multiplies dout by W without transposing it, whose shapes do not fit, and a ValueError is raised."]
# ///
class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.shape = x.shape
        x = x.reshape(x.shape[0], -1)
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        dx = dout @ self.W
        return dx.reshape(*self.shape)
