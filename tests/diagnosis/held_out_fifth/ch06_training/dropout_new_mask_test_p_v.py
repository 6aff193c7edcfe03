# /// variant
# exercise = "Dropout"
# mistakes = ["another_mask_on_the_way_back", "At test time p is multiplied instead of 1 - p"]
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.r = dropout_ratio

    def forward(self, x, train_flg=True):
        if not train_flg:
            return self.r * x
        m = np.random.uniform(size=x.shape) >= self.r
        return x * m

    def backward(self, dout):
        m = np.random.uniform(size=dout.shape) >= self.r
        return dout * m
