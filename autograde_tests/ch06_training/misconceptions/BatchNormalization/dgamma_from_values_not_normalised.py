# /// misconception
# caught_by = ["test_dgamma_is_what_normalised_values_collect"]
# shows = [
#     "np.sum((self.xc * dout), axis=0) | np.sum((dout * self.xc), axis=0) | np.sum((self.x * dout), axis=0) | np.sum((dout * self.x), axis=0)",
#     "self.x = x | … self.xc), axis=0) | np.sum((self.xc …",
# ]
# shows_no = [
#     "(np.sum((self.xc * dout), axis=0) / … | (np.sum((dout * self.xc), axis=0) / … | self.xc / … | self.xc /= … | self.x / … | self.x /= … | self.x -= … | (self.x - … | self.x - …",
# ]
# number = "EPS"
#
# [title]
# ko = "dgamma를 정규화하기 전의 값으로 구함"
# en = "dgamma is made of values not yet normalised"
#
# [explanation]
# ko = """
# gamma에 곱해진 것은 정규화한 값인데, 표준편차로 나누기 전의 값을 썼습니다. 그러면 dgamma가 값의 크기에 따라
# 달라집니다. 순전파에서 gamma 바로 옆에 무엇이 있었는지 보세요."""
# en = """
# gamma was multiplied by normalised values, and here those from before the division are used, so that dgamma depends
# on how large they were. See what stood beside gamma on the way forward."""
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
        dgamma = np.sum(self.xc * dout, axis=0)
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
