# /// variant
# exercise = "Dropout"
# mistakes = ["The mask keeps the values whose random number is below the ratio, so the ratio is the share that is kept.", "In the test x is returned without being multiplied by 1 - ratio."]
# ///
class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.ratio = dropout_ratio

    def forward(self, x, train_flg=True):
        if not train_flg:
            return x
        난수 = np.random.random(x.shape)
        self.mask = 난수 < self.ratio
        return np.where(self.mask, x, 0)

    def backward(self, dout):
        return np.where(self.mask, dout, 0)
