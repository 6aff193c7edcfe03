# /// variant
# exercise = "Sigmoid"
# mistakes = ["forward computes 1 / (1 + exp(x)), without the minus sign.", "backward uses out * (1 + out) instead of out * (1 - out)."]
# ///
import numpy as np

class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        분모 = 1 + np.exp(x)
        self.out = 1 / 분모
        return self.out

    def backward(self, dout):
        국소_미분 = self.out * (1 + self.out)
        return dout * 국소_미분
