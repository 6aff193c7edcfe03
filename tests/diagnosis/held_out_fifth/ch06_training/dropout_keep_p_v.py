# /// variant
# exercise = "Dropout"
# mistakes = ["ratio_is_what_is_kept"]
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio

    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.random(x.shape) < self.dropout_ratio
            return np.where(self.mask, x, 0)
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
