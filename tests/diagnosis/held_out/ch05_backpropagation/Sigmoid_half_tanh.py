# /// variant
# exercise = "Sigmoid"
# mistakes = ["slope_of_the_input"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.memory = None

    def forward(self, x):
        self.memory = x
        return 0.5 * np.tanh(0.5 * x) + 0.5

    def backward(self, dout):
        s = self.memory
        slope = s - s**2
        return dout * slope
