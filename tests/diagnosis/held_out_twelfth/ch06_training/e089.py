# /// variant
# exercise = "Dropout"
# mistakes = ["One value of the mask is drawn for each column and used in all rows, not one for each element", "An element is kept where the random number is below dropout_ratio, so it is kept with probability p instead of 1 - p"]
# ///
import random

import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg == True:
            self.mask = []
            for j in range(x.shape[-1]):
                if random.random() < self.dropout_ratio:
                    self.mask.append(1.0)
                else:
                    self.mask.append(0.0)
            self.mask = np.array(self.mask)
            return x * self.mask
        else:
            return x * (1.0 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
