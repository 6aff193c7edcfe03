# /// variant
# exercise = "BatchNormalization"
# mistakes = ["shares_of_old_and_new_exchanged"]
# ///
import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma, self.beta, self.rho = gamma, beta, momentum
        self.running_mean = running_mean
        self.running_var = running_var

    def forward(self, x, train_flg=True):
        eps = 1e-7
        if self.running_mean is None:
            self.running_mean, self.running_var = 0 * x[0], 0 * x[0]
        if train_flg:
            mu, var = x.mean(0), x.var(0)
            self.s = np.sqrt(var + eps)
            self.xhat = (x - mu) / self.s
            self.running_mean = (1 - self.rho) * self.running_mean + self.rho * mu
            self.running_var = (1 - self.rho) * self.running_var + self.rho * var
            return self.gamma * self.xhat + self.beta
        return self.gamma * ((x - self.running_mean) / np.sqrt(self.running_var + eps)) + self.beta

    def backward(self, dout):
        N = dout.shape[0]
        self.dbeta = dout.sum(0)
        self.dgamma = (dout * self.xhat).sum(0)
        return (self.gamma / self.s) * (dout - self.dbeta / N - self.xhat * self.dgamma / N)
