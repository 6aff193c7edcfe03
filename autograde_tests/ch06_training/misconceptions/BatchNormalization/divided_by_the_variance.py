# /// misconception
# caught_by = [
#     "test_columns_get_the_mean_zero_and_the_variance_one",
#     "test_at_test_time_the_given_statistics_are_used",
# ]
# number = "EPS"
#
# [title]
# ko = "표준편차가 아니라 분산으로 나눔"
# en = "The variance divides and not the deviation"
#
# [explanation]
# ko = """
# 제곱근을 취하지 않아 퍼진 열은 너무 좁아지고 좁은 열은 너무 퍼집니다. 단위를 생각하면 x를 x의 제곱으로 나눈
# 셈입니다. 출력의 분산이 1인지 재어 보세요."""
# en = """
# Without the root, wide columns become too narrow and narrow ones too wide. In terms of units, x is divided by its
# square. Measure whether the variance of the output is 1."""
# ///
import numpy as np

EPS = 1e-7


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.momentum = momentum
        self.running_mean = running_mean
        self.running_var = running_var
        self.batch_size = None
        self.xc = None
        self.std = None
        self.dgamma = None
        self.dbeta = None

    def forward(self, x, train_flg=True):
        if self.running_mean is None:
            N, D = x.shape
            self.running_mean = np.zeros(D)
            self.running_var = np.zeros(D)

        if train_flg:
            mu = x.mean(axis=0)
            xc = x - mu
            var = np.mean(xc**2, axis=0)
            std = var + EPS
            xn = xc / std

            self.batch_size = x.shape[0]
            self.xc = xc
            self.xn = xn
            self.std = std
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        else:
            xc = x - self.running_mean
            xn = xc / (self.running_var + EPS)

        return self.gamma * xn + self.beta

    def backward(self, dout):
        dbeta = dout.sum(axis=0)
        dgamma = np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        dxc = dxn / self.std
        dstd = -np.sum((dxn * self.xc) / (self.std * self.std), axis=0)
        dvar = dstd
        dxc += (2.0 / self.batch_size) * self.xc * dvar
        dmu = np.sum(dxc, axis=0)
        dx = dxc - dmu / self.batch_size

        self.dgamma = dgamma
        self.dbeta = dbeta

        return dx
