# /// variant
# exercise = "BatchNormalization"
# mistakes = ["The batch statistics are used at test time, too"]
# ///
import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma, self.beta, self.momentum = gamma, beta, momentum
        self.running_mean, self.running_var = running_mean, running_var

    def forward(self, x, train_flg=True):
        if self.running_mean is None:
            self.running_mean = np.zeros(x.shape[1])
        if self.running_var is None:
            self.running_var = np.zeros(x.shape[1])
        mu, var = np.mean(x, axis=0), np.var(x, axis=0)
        xn = (x - mu) / np.sqrt(var + 1e-6)
        if train_flg:
            self.xn = xn
            self.std = np.sqrt(var + 1e-6)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        return self.gamma * xn + self.beta

    def backward(self, dout):
        N = dout.shape[0]
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(dout * self.xn, axis=0)
        dx = dout - self.dbeta / N - self.xn / N * self.dgamma
        return self.gamma / self.std * dx
