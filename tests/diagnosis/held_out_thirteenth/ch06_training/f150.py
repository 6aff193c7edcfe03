# /// variant
# exercise = "Dropout"
# mistakes = ["The elements are kept with the probability dropout_ratio instead of erased with it.", "The mask is a local variable of forward, so backward finds no attribute self.mask (AttributeError)."]
# ///
class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio

    def forward(self, x, train_flg=True):
        if train_flg:
            mask = np.random.random_sample(x.shape) < self.dropout_ratio
            return x * mask
        return x * (1 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
