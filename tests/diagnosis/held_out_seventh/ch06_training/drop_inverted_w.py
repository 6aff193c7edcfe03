# /// variant
# exercise = "Dropout"
# mistakes = ["scaled_in_training | scaled_in_training_and_in_testing"]
# ///
import numpy as np


class Dropout:
    """드롭아웃"""

    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio

    def forward(self, x, train_flg=True):
        if not train_flg:
            return x * (1 - self.dropout_ratio)
        self.mask = np.random.uniform(size=x.shape) >= self.dropout_ratio
        return x * self.mask / (1 - self.dropout_ratio)

    def backward(self, dout):
        return dout * self.mask
