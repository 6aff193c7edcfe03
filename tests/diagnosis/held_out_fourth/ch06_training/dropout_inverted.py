# /// variant
# exercise = "Dropout"
# mistakes = ["scaled_in_training"]
# says = "The values that stay are divided by 1 - p in training and nothing is scaled in the test, as other libraries do"
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.p = dropout_ratio

    def forward(self, x, train_flg=True):
        if not train_flg:
            return x
        keep = 1 - self.p
        self.mask = (np.random.rand(*x.shape) < keep) / keep
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask
