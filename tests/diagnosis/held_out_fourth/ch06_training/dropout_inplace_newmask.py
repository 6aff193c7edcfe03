# /// variant
# exercise = "Dropout"
# mistakes = ["The erased elements are written into the caller's array", "another_mask_on_the_way_back"]
# says = "The erased elements are written into the caller's array; backward draws a new mask"
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.ratio = dropout_ratio

    def forward(self, x, train_flg=True):
        if train_flg:
            지움 = np.random.uniform(size=x.shape) < self.ratio
            x[지움] = 0
            return x
        return (1 - self.ratio) * x

    def backward(self, dout):
        mask = np.random.uniform(size=dout.shape) >= self.ratio
        return dout * mask
