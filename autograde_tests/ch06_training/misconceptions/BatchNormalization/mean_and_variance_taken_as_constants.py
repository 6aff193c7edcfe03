# /// misconception
# caught_by = ["test_dx_counts_that_mean_and_variance_depend_on_x"]
# shows = ["return ((self.gamma * dout) / self.std) | return ((dout * self.gamma) / self.std)"]
# number = "EPS"
#
# [title]
# ko = "평균과 분산을 상수로 보고 미분함"
# en = "Mean and variance are taken for constants"
#
# [explanation]
# ko = """
# x가 출력으로 가는 길은 셋인데 곧바로 가는 길만 되돌아갔습니다. 평균과 분산도 x로 만들어졌으므로 그 길의 기울기도
# 더해야 합니다. 모든 행에 같은 수를 더해도 출력이 변하지 않으니 dx의 합이 얼마여야 하는지 생각해 보세요."""
# en = """
# There are three ways from x to the output, and only the direct one is gone back. Mean and variance are made of x
# as well, and their gradients belong to it. Adding the same to all rows changes no output: what must dx add up to?"""
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
            xc = x - self.running_mean
            xn = xc / np.sqrt(self.running_var + EPS)

        return self.gamma * xn + self.beta

    def backward(self, dout):
        dbeta = dout.sum(axis=0)
        dgamma = np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        dxc = dxn / self.std
        dx = dxc

        self.dgamma = dgamma
        self.dbeta = dbeta

        return dx
