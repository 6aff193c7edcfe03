# /// variant
# exercise = "BatchNormalization"
# mistakes = ["backward treats the mean and the variance as constants"]
# ///
import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.momentum = momentum
        self.running_mean = running_mean
        self.running_var = running_var

    def forward(self, x, train_flg=True):
        D = x.shape[1]
        if self.running_mean is None:
            self.running_mean, self.running_var = np.zeros(D), np.zeros(D)
        eps = 1e-7
        if not train_flg:
            return self.gamma * (x - self.running_mean) / np.sqrt(self.running_var + eps) + self.beta
        mu = np.mean(x, axis=0)
        var = np.var(x, axis=0)
        self.std = np.sqrt(var + eps)
        self.xn = (x - mu) / self.std
        rho = self.momentum
        self.running_mean = rho * self.running_mean + (1 - rho) * mu
        self.running_var = rho * self.running_var + (1 - rho) * var
        return self.gamma * self.xn + self.beta

    def backward(self, dout):
        self.dbeta = dout.sum(axis=0)
        self.dgamma = (dout * self.xn).sum(axis=0)
        # 연쇄 법칙
        return dout * self.gamma / self.std
