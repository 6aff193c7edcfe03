# /// variant
# exercise = "BatchNormalization"
# mistakes = ["shares_of_old_and_new_exchanged"]
# says = "The weights of the moving averages are exchanged, (1 - momentum) stands with the old value"
# ///
import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.m = momentum
        self.running_mean = running_mean
        self.running_var = running_var

    def forward(self, x, train_flg=True):
        if self.running_mean is None:
            self.running_mean = np.zeros(x.shape[1])
        if self.running_var is None:
            self.running_var = np.zeros(x.shape[1])
        if train_flg:
            mean, var = x.mean(0), x.var(0)
            self.running_mean = (1 - self.m) * self.running_mean + self.m * mean
            self.running_var = (1 - self.m) * self.running_var + self.m * var
            self.inv = 1 / np.sqrt(var + 1e-7)
            self.z = (x - mean) * self.inv
            return self.z * self.gamma + self.beta
        return (x - self.running_mean) / np.sqrt(self.running_var + 1e-7) * self.gamma + self.beta

    def backward(self, dout):
        n = len(dout)
        self.dbeta = dout.sum(0)
        self.dgamma = (self.z * dout).sum(0)
        return self.gamma * self.inv * (dout - self.dbeta / n - self.z * self.dgamma / n)
