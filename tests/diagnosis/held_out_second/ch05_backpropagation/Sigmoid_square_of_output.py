# /// variant
# exercise = "Sigmoid"
# mistakes = ["derivative_of_tanh"]
# ///
import numpy as np


class Sigmoid:
    def forward(self, x):
        e = np.exp(-x)
        self.y = np.reciprocal(1.0 + e)
        return self.y

    def backward(self, dout):
        square = np.power(self.y, 2)
        return dout - dout * square
