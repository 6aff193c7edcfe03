# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["gradient_with_the_wrong_sign", "softmax_applied_twice"]
# says = "The gradient has the wrong sign, T - Y; The softmax is applied twice before the loss"
# ///
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(softmax(self.y), t)

    def backward(self, dout=1):
        T = self.t
        if T.ndim == 1:
            T = np.eye(self.y.shape[1])[T]
        return (T - self.y) / T.shape[0]
