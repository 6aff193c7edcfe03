# /// variant
# exercise = "BatchNormalization"
# mistakes = ["In the moving averages the weights are exchanged: (1 - momentum) * old + momentum * new"]
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
        if not train_flg:
            return self.gamma * (x - self.running_mean) / np.sqrt(self.running_var + 1e-7) + self.beta
        mu = x.mean(axis=0)
        var = x.var(axis=0)
        self.std = np.sqrt(var + 1e-7)
        self.xn = (x - mu) / self.std
        self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mu
        self.running_var = (1 - self.momentum) * self.running_var + self.momentum * var
        return self.gamma * self.xn + self.beta

    def backward(self, dout):
        N = len(dout)
        self.dbeta = dout.sum(axis=0)
        self.dgamma = (dout * self.xn).sum(axis=0)
        return self.gamma / self.std * (dout - self.dbeta / N - self.xn * self.dgamma / N)
