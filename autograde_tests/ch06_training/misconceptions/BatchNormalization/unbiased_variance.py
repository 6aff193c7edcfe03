# /// misconception
# caught_by = [
#     "test_columns_get_the_mean_zero_and_the_variance_one",
#     "test_the_running_variance_moves_towards_that_of_each_batch",
# ]
# uses = ["ddof= | statistics.variance | # - … | … - #"]
# number = "EPS"
# shows = ["ddof=1 | ddof=#"]
#
# [title]
# ko = "분산을 N - 1로 나눔"
# en = "The variance divides by N - 1"
#
# [explanation]
# ko = """
# 표본 분산처럼 하나 적은 수로 나누었습니다. 본문의 식은 배치의 크기로 나눕니다. 배치가 작을수록 차이가 커지고, 한
# 행이면 0으로 나누게 됩니다. 본문의 예처럼 두 행으로 계산해 보세요."""
# en = """
# As for a sample variance, one less than the size divides. The formula of the text divides by the size of the
# batch; the smaller that is, the more it matters. Try the two rows of the example."""
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
            var = np.var(x, axis=0, ddof=1)
            std = np.sqrt(var + EPS)
            xn = xc / std

            self.batch_size = x.shape[0]
            self.xc = xc
            self.xn = xn
            self.std = std
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        else:
            xc = x - self.running_mean
            xn = xc / np.sqrt(self.running_var + EPS)

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
