# /// variant
# exercise = "Dropout"
# mistakes = ["The mask keeps the values with probability p instead of dropping them (< instead of >).", "In testing x is returned without the factor 1 - p."]
# ///
import numpy as np

class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.p = dropout_ratio

    def forward(self, x, train_flg=True):
        if not train_flg:
            return x
        self.mask = np.random.random(x.shape) < self.p
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask
