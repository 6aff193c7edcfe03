# /// variant
# exercise = "BatchNormalization"
# mistakes = ["In testing, too, the mean and the variance of the batch are used instead of the running averages.", "dgamma multiplies dout by x and not by the normalised x."]
# ///
import numpy as np

class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.momentum = momentum
        self.running_mean = np.zeros_like(gamma) if running_mean is None else running_mean
        self.running_var = np.zeros_like(gamma) if running_var is None else running_var
        self.dgamma = None
        self.dbeta = None

    def forward(self, x, train_flg=True):
        mean = np.mean(x, axis=0)
        var = np.var(x, axis=0)
        xhat = (x - mean) / np.sqrt(var + 1e-7)
        if train_flg:
            self.x = x
            self.xhat = xhat
            self.var = var
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mean
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        return self.gamma * xhat + self.beta

    def backward(self, dout):
        n = dout.shape[0]
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(dout * self.x, axis=0)
        s = np.sum(dout * self.xhat, axis=0)
        return self.gamma / np.sqrt(self.var + 1e-7) * (dout - self.dbeta / n - self.xhat * s / n)
