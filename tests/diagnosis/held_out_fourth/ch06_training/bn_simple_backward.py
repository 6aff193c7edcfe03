# /// variant
# exercise = "BatchNormalization"
# mistakes = ["mean_and_variance_taken_as_constants"]
# says = "backward treats mean and variance as constants"
# ///
import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma, self.beta, self.rho = gamma, beta, momentum
        self.running_mean, self.running_var = running_mean, running_var

    def forward(self, x, train_flg=True):
        if self.running_mean is None:
            D = x.shape[1]
            self.running_mean, self.running_var = np.zeros(D), np.zeros(D)
        if not train_flg:
            return self.gamma * (x - self.running_mean) / np.sqrt(self.running_var + 1e-6) + self.beta
        mu = np.mean(x, axis=0)
        var = np.var(x, axis=0)
        self.std = np.sqrt(var + 1e-6)
        self.xhat = (x - mu) / self.std
        self.running_mean = self.rho * self.running_mean + (1 - self.rho) * mu
        self.running_var = self.rho * self.running_var + (1 - self.rho) * var
        return self.gamma * self.xhat + self.beta

    def backward(self, dout):
        self.dgamma = (dout * self.xhat).sum(axis=0)
        self.dbeta = dout.sum(axis=0)
        dx = dout * self.gamma / self.std
        return dx
