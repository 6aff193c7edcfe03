# /// variant
# exercise = "Relu"
# mistakes = []
# ///
import numpy as np


class Relu:
    def __init__(self):
        self.on = None

    def forward(self, x):
        self.on = np.zeros(x.shape)
        for index, value in np.ndenumerate(x):
            if value > 0:
                self.on[index] = 1.0
        return self.on.copy()

    def backward(self, dout):
        dx = np.zeros(np.shape(dout))
        for index in np.ndindex(dx.shape):
            dx[index] = self.on[index] * dout[index]
        return dx
