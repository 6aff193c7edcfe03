# /// variant
# exercise = "BatchNormalization"
# mistakes = ["divided_by_the_variance", "testing_updates_the_statistics"]
# says = "The centred values are divided by the variance, the root is missing; The moving averages change in a test call as well"
# ///
import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma, self.beta, self.momentum = gamma, beta, momentum
        self.running_mean, self.running_var = running_mean, running_var

    def forward(self, x, train_flg=True):
        mu, var = x.mean(axis=0), x.var(axis=0)
        if self.running_mean is None:
            self.running_mean, self.running_var = np.zeros_like(mu), np.zeros_like(var)
        old_mean, old_var = self.running_mean, self.running_var
        self.running_mean = self.momentum * old_mean + (1 - self.momentum) * mu
        self.running_var = self.momentum * old_var + (1 - self.momentum) * var
        if train_flg:
            self.scale = var + 1e-7
            self.xn = (x - mu) / self.scale
            return self.gamma * self.xn + self.beta
        return self.gamma * (x - old_mean) / (old_var + 1e-7) + self.beta

    def backward(self, dout):
        n = len(dout)
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(dout * self.xn, axis=0)
        return self.gamma / self.scale * (dout - self.dbeta / n - self.xn * self.dgamma / n)
