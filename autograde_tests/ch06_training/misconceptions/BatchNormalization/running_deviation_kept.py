# /// misconception
# caught_by = ["test_the_running_variance_moves_towards_that_of_each_batch"]
# shows = ["((1 - self.momentum) * np.sqrt(… | ((1 - self.momentum) * np.std(… | ((1 - self.momentum) * x.std(…"]
# number = "EPS"
#
# [title]
# ko = "분산 대신 표준편차를 모음"
# en = "Deviations are collected in the place of variances"
#
# [explanation]
# ko = """
# running_var에 표준편차의 이동 평균이 들어 있습니다. 시험할 때 다시 제곱근을 취하면 더 어긋납니다. 이름과
# 본문의 식이 무엇을 모으라고 하는지 보세요."""
# en = """
# running_var holds a moving average of standard deviations, of which testing takes the root once more. See what the
# name and the formula of the text say is collected."""
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
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * std
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
