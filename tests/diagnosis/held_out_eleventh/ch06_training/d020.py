# /// variant
# exercise = "BatchNormalization"
# mistakes = ["dx is gamma / std * dout, as if the mean and the variance did not depend on x"]
# ///
import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma, self.beta, self.rho = gamma, beta, momentum
        self.running_mean = 0 if running_mean is None else running_mean
        self.running_var = 0 if running_var is None else running_var
        self.eps = 1e-7

    def forward(self, x, train_flg=True):
        if train_flg:
            mu, var = np.mean(x, axis=0), np.var(x, axis=0)
            self.running_mean = self.rho * self.running_mean + (1 - self.rho) * mu
            self.running_var = self.rho * self.running_var + (1 - self.rho) * var
            self.std = np.sqrt(var + self.eps)
            self.xhat = (x - mu) / self.std
            return self.gamma * self.xhat + self.beta
        xhat = (x - self.running_mean) / np.sqrt(self.running_var + self.eps)
        return self.gamma * xhat + self.beta

    def backward(self, dout):
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(dout * self.xhat, axis=0)
        return self.gamma / self.std * dout
