# /// variant
# exercise = "BatchNormalization"
# mistakes = ["The running averages are also changed at test time", "The variance is divided by N - 1"]
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
        mu = np.mean(x, axis=0)
        var = np.sum((x - mu) ** 2, axis=0) / max(len(x) - 1, 1)
        if train_flg:
            self.std = np.sqrt(var + 1e-7)
            self.xn = (x - mu) / self.std
            out = self.gamma * self.xn + self.beta
        else:
            out = self.gamma * (x - self.running_mean) / np.sqrt(self.running_var + 1e-7) + self.beta
        self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
        self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        return out

    def backward(self, dout):
        N = len(dout)
        self.dbeta = dout.sum(axis=0)
        self.dgamma = (self.xn * dout).sum(axis=0)
        return (self.gamma / self.std) * (dout - self.dbeta / N - self.xn * self.dgamma / N)
