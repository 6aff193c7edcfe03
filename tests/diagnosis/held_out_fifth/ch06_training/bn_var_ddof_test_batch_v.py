# /// variant
# exercise = "BatchNormalization"
# mistakes = ["statistics_of_the_batch_in_testing", "unbiased_variance"]
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
        if self.running_mean is None:
            self.running_mean = np.zeros(x.shape[1])
            self.running_var = np.zeros(x.shape[1])
        mu = x.mean(axis=0)
        var = np.var(x, axis=0, ddof=1)
        xn = (x - mu) / np.sqrt(var + 1e-7)
        if train_flg:
            self.xn, self.std = xn, np.sqrt(var + 1e-7)
            m = self.momentum
            self.running_mean = m * self.running_mean + (1 - m) * mu
            self.running_var = m * self.running_var + (1 - m) * var
        return self.gamma * xn + self.beta

    def backward(self, dout):
        n = dout.shape[0]
        self.dbeta = dout.sum(axis=0)
        self.dgamma = (self.xn * dout).sum(axis=0)
        return self.gamma * (dout - self.dbeta / n - self.xn * self.dgamma / n) / self.std
