# /// variant
# exercise = "Dropout"
# mistakes = ["one_mask_for_ever"]
# says = "The mask is drawn at the first call only and kept as long as the shape is the same"
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            if self.mask is None or self.mask.shape != x.shape:
                self.mask = np.random.random(x.shape) >= self.dropout_ratio
            return x * self.mask
        return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
