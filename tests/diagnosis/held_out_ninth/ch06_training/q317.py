# /// variant
# exercise = "BatchNormalization"
# mistakes = ["The running variance holds the standard deviation", "dgamma is computed with the input instead of the normalised one"]
# ///
import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma, self.beta = gamma, beta
        self.momentum = momentum
        self.running_mean, self.running_var = running_mean, running_var

    def forward(self, x, train_flg=True):
        if self.running_mean is None:
            self.running_mean = np.zeros(x.shape[1])
            self.running_var = np.zeros(x.shape[1])
        if train_flg:
            self.x = x
            pyeonggyun = x.mean(axis=0)
            self.pyojun = np.sqrt(x.var(axis=0) + 1e-7)
            self.xn = (x - pyeonggyun) / self.pyojun
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * pyeonggyun
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * self.pyojun
            xn = self.xn
        else:
            xn = (x - self.running_mean) / np.sqrt(self.running_var + 1e-7)
        return self.gamma * xn + self.beta

    def backward(self, dout):
        n = dout.shape[0]
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(dout * self.x, axis=0)
        dg = np.sum(dout * self.xn, axis=0)
        return self.gamma / self.pyojun * (dout - self.dbeta / n - self.xn * dg / n)
