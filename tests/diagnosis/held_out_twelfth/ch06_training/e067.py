# /// variant
# exercise = "Dropout"
# mistakes = ["Inverted dropout: the kept values are divided by 1 - p in training and nothing is scaled at test time"]
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.keep = 1 - dropout_ratio

    def forward(self, x, train_flg=True):
        if not train_flg:
            return x
        self.mask = np.random.binomial(1, self.keep, x.shape) / self.keep
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask
