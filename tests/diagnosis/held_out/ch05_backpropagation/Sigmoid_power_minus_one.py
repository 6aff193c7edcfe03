# /// variant
# exercise = "Sigmoid"
# mistakes = ["one_minus_the_output_left_out"]
# ///
import numpy as np


class Sigmoid:
    def __init__(self):
        self.결과 = None

    def forward(self, x):
        분모 = np.add(1, np.exp(np.negative(x)))
        self.결과 = np.power(분모, -1)
        return self.결과

    def backward(self, dout):
        기울기 = self.결과
        return np.multiply(기울기, dout)
