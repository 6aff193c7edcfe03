# /// variant
# exercise = "Dropout"
# mistakes = ["One mask is drawn for a row and shared by the whole batch", "The mask is drawn only once"]
# ///
import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.biyul = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            if self.mask is None or self.mask.shape[-1] != x.shape[-1]:
                self.mask = np.random.rand(x.shape[-1]) > self.biyul
            return x * self.mask
        return x * (1 - self.biyul)

    def backward(self, dout):
        return dout * self.mask
