# /// misconception
# caught_by = ["test_backward_belongs_to_the_latest_forward", "test_dbeta_sums_over_the_batch"]
# uses = ["np.mean | .mean | / | /= | np.average"]
# shows = ["self.dbeta = .mean() | self.dbeta = np.mean() | self.dgamma = .mean() | self.dgamma = np.mean()"]
#
# [title]
# ko = "gamma나 beta의 기울기가 합이 아니라 평균임"
# en = "The gradient of gamma or beta is a mean and not a sum"
#
# [explanation]
# ko = """
# gamma나 beta의 기울기를 배치에 걸쳐 평균합니다. 두 매개변수는 모든 행에 쓰였으므로 기울기는 그 모두의
# 합입니다. 배치의 크기로 나누는 일은 손실 층이 이미 했습니다."""
# en = """
# The gradient of gamma or beta is averaged over the batch. Both were used in every row, so their gradients are
# the sums of them all; dividing by the size of the batch is what the loss layer has done already."""
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
        dbeta = dout.mean(axis=0)
        dgamma = np.mean(self.xn * dout, axis=0)
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
