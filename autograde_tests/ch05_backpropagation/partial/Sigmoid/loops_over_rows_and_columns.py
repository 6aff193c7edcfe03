# /// partial
# missing = [
#     "test_any_shape_keeps_its_shape[one]",
#     "test_any_shape_keeps_its_shape[three]",
#     "test_any_shape_keeps_its_shape[four]",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import math

import numpy as np


class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        n, m = x.shape
        self.out = np.zeros((n, m))
        for i in range(n):
            for j in range(m):
                self.out[i, j] = 1 / (1 + math.exp(-x[i, j]))
        return self.out

    def backward(self, dout):
        return dout * (1.0 - self.out) * self.out
