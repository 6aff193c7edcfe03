# /// misconception
# caught_by = ["test_at_test_time_the_given_statistics_are_used", "test_a_single_row_can_be_tested"]
# number = "EPS"
#
# [title]
# ko = "시험할 때에도 배치의 통계를 씀"
# en = "Testing uses the statistics of its batch"
#
# [explanation]
# ko = """
# 시험할 때에도 들어온 배치로 평균과 분산을 구했습니다. 그러면 한 데이터의 답이 함께 들어온 다른 데이터에 달려 있고, 한
# 행만 넣으면 정규화한 값이 모두 0이 됩니다. 학습하는 동안 모은 값이 어디에 쓰이는지 보세요."""
# en = """
# Testing takes mean and variance of the batch that came in. The answer for one sample then depends on the others, and
# a single row is normalised to all 0. See where the averages collected in training are used."""
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
            std = np.sqrt(var + EPS)
            xn = xc / std

            self.batch_size = x.shape[0]
            self.xc = xc
            self.xn = xn
            self.std = std
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        else:
            xc = x - x.mean(axis=0)
            xn = xc / np.sqrt(x.var(axis=0) + EPS)

        return self.gamma * xn + self.beta

    def backward(self, dout):
        dbeta = dout.sum(axis=0)
        dgamma = np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        dxc = dxn / self.std
        dstd = -np.sum((dxn * self.xc) / (self.std * self.std), axis=0)
        dvar = 0.5 * dstd / self.std
        dxc += (2.0 / self.batch_size) * self.xc * dvar
        dmu = np.sum(dxc, axis=0)
        dx = dxc - dmu / self.batch_size

        self.dgamma = dgamma
        self.dbeta = dbeta

        return dx
