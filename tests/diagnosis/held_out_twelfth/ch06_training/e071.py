# /// variant
# exercise = "BatchNormalization"
# mistakes = ["The variance of the batch is the unbiased one (ddof=1), divided by N - 1 instead of N", "dgamma sums dout times x - mean without dividing by the standard deviation"]
# ///
import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma, self.beta, self.momentum = gamma, beta, momentum
        self.running_mean = 0.0 if running_mean is None else running_mean
        self.running_var = 0.0 if running_var is None else running_var

    def forward(self, x, train_flg=True):
        eps = 1e-7
        if not train_flg:
            return self.gamma * (x - self.running_mean) / np.sqrt(self.running_var + eps) + self.beta
        mu, var = x.mean(axis=0), x.var(axis=0, ddof=1)
        self.inv = 1 / np.sqrt(var + eps)
        self.centered = x - mu
        self.xhat = self.centered * self.inv
        self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
        self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        return self.gamma * self.xhat + self.beta

    def backward(self, dout):
        n = len(dout)
        self.dbeta = np.einsum("nd->d", dout)
        self.dgamma = np.einsum("nd,nd->d", dout, self.centered)
        correction = self.xhat * np.einsum("nd,nd->d", dout, self.xhat) / n
        return self.gamma * self.inv * (dout - self.dbeta / n - correction)
