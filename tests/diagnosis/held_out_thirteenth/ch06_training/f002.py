# /// variant
# exercise = "Dropout"
# mistakes = ["np.random.rand is called with the shape tuple instead of with the unpacked shape (TypeError)."]
# ///
class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio

    def forward(self, x, train_flg=True):
        if not train_flg:
            return x * (1.0 - self.dropout_ratio)
        self.mask = np.random.rand(x.shape) > self.dropout_ratio
        return np.where(self.mask, x, 0)

    def backward(self, dout):
        return np.where(self.mask, dout, 0)
