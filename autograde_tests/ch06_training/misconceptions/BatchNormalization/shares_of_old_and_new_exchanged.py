# /// misconception
# caught_by = ["test_momentum_is_the_share_that_stays", "test_the_running_mean_moves_towards_that_of_each_batch"]
# shows = [
#     "((1 - self.momentum) * self.running_mean) | ((1 - self.momentum) * self.running_var) | (-) * self.running_mean | ((1.0 - self.momentum) * self.running_mean)",
# ]
# number = "EPS"
#
# [title]
# ko = "옛 값과 새 값의 몫이 바뀜"
# en = "The shares of old and new have changed places"
#
# [explanation]
# ko = """
# momentum을 옛 값의 몫으로 쓰지 않았습니다. 그러면 이동 평균에 옛 값이 거의 남지 않아 심하게 흔들립니다. 그렇게
# 정의하는 라이브러리도 있지만, 본문에서는 어느 쪽의 몫인지 확인하세요."""
# en = """
# momentum is not the share of what was, so hardly anything of that is left in a moving average, which follows the last
# batch. Some libraries define it so; check in the text whose share it is."""
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
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mu
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * var
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
