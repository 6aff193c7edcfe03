# /// variant
# exercise = "Dropout"
# mistakes = ["erased_in_the_array_that_came | relation:argument_changed", "scaled_by_the_ratio_in_testing"]
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
            out = x
            out[~self.mask] = 0
            return out
        return x * self.dropout_ratio

    def backward(self, dout):
        return dout * self.mask
