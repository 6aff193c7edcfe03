# /// partial
# missing = [
#     "test_any_shape_keeps_its_shape[one]",
#     "test_any_shape_keeps_its_shape[three]",
#     "test_any_shape_keeps_its_shape[four]",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = np.zeros(x.shape)
        out = np.zeros(x.shape)
        for i in range(x.shape[0]):
            for j in range(x.shape[1]):
                if x[i, j] > 0:
                    self.mask[i, j] = 1
                    out[i, j] = x[i, j]
        return out

    def backward(self, dout):
        dx = np.zeros(dout.shape)
        for i in range(dout.shape[0]):
            for j in range(dout.shape[1]):
                dx[i, j] = dout[i, j] * self.mask[i, j]
        return dx
