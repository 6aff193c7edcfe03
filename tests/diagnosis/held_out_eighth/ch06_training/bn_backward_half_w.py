# /// variant
# exercise = "BatchNormalization"
# mistakes = ["code:return_missing | relation:returns_nothing"]
# ///
import numpy as np


class BatchNormalization:
    """배치 정규화"""

    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.rho = momentum
        self.running_mean = 0 if running_mean is None else running_mean
        self.running_var = 0 if running_var is None else running_var

    def forward(self, x, train_flg=True):
        if train_flg:
            mu = np.mean(x, axis=0)
            var = np.var(x, axis=0)
            self.running_mean = self.rho * self.running_mean + (1 - self.rho) * mu
            self.running_var = self.rho * self.running_var + (1 - self.rho) * var
            self.s = np.sqrt(var + 1e-6)
            self.xhat = (x - mu) / self.s
            y = self.gamma * self.xhat + self.beta
        else:
            y = self.gamma * (x - self.running_mean) / np.sqrt(self.running_var + 1e-6) + self.beta
        return y

    def backward(self, dout):
        N = dout.shape[0]
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(dout * self.xhat, axis=0)
        # dx는 나중에
