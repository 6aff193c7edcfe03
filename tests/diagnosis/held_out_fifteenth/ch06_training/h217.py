# /// variant
# exercise = "Dropout"
# mistakes = ["In training the remaining values are divided by 1 - p (inverted dropout), although the text leaves them as they are."]
# ///
import numpy as np

class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.keep = 1.0 - dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.binomial(1, self.keep, size=x.shape)
            return x * self.mask / self.keep
        return x * self.keep

    def backward(self, dout):
        return dout * self.mask
