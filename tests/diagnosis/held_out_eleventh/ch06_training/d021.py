# /// variant
# exercise = "Dropout"
# mistakes = ["The mask is drawn only in the first call and used again later, instead of anew in every training call", "At test time x is multiplied by dropout_ratio instead of 1 - dropout_ratio"]
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg == True:
            if self.mask is None:
                self.mask = np.random.random(x.shape) > self.dropout_ratio
            return np.where(self.mask, x, 0)
        return x * self.dropout_ratio

    def backward(self, dout):
        return np.where(self.mask, dout, 0)
