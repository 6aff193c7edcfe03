# /// variant
# exercise = "BatchNormalization"
# mistakes = ["The keyword of the sum is written axes instead of axis", "The epsilon is added outside the root and is as large as 0.1"]
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
            return self.gamma * (x - self.running_mean) / (np.sqrt(self.running_var) + 0.1) + self.beta
        mu, var = x.mean(axis=0), x.var(axis=0)
        self.std = np.sqrt(var) + 0.1
        self.xn = (x - mu) / self.std
        self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
        self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        return self.gamma * self.xn + self.beta

    def backward(self, dout):
        N = len(dout)
        self.dbeta = np.sum(dout, axes=0)
        self.dgamma = np.sum(dout * self.xn, axes=0)
        return self.gamma / self.std * (dout - self.dbeta / N - self.xn * self.dgamma / N)
