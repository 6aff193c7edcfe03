# /// misconception
# caught_by = ["test_testing_changes_no_statistics"]
# number = "EPS"
#
# [title]
# ko = "시험할 때에도 이동 평균을 고침"
# en = "Testing updates the moving averages"
#
# [explanation]
# ko = """
# 이동 평균을 고치는 줄이 학습과 시험 모두에서 실행됩니다. 시험을 많이 할수록 모델이 시험 데이터를 닮아 갑니다.
# 시험용 forward 앞뒤에서 이동 평균을 출력해 보세요."""
# en = """
# The moving averages are updated in training and in testing alike, and the more is tested, the more the model
# resembles the test data. Print them before and after a forward in testing."""
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
        else:
            xc = x - self.running_mean
            xn = xc / np.sqrt(self.running_var + EPS)

        self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * x.mean(axis=0)
        self.running_var = self.momentum * self.running_var + (1 - self.momentum) * x.var(axis=0)
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
