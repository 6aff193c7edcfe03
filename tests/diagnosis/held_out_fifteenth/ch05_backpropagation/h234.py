# /// variant
# exercise = "SoftmaxWithLoss"
# mistakes = ["forward multiplies the mean loss by the number of rows and so returns the sum.", "The gradient is T - Y, with the sign reversed."]
# ///
import numpy as np

class SoftmaxWithLoss:
    def __init__(self):
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        클래스수 = x.shape[1]
        if t.ndim == 1:
            self.t = np.eye(클래스수)[t]
        else:
            self.t = t
        평균손실 = cross_entropy_error(self.y, self.t)
        전체손실 = 평균손실 * x.shape[0]
        return 전체손실

    def backward(self, dout=1):
        데이터수 = self.t.shape[0]
        차이 = self.t - self.y
        return 차이 / 데이터수
