# /// variant
# exercise = "BatchNormalization"
# mistakes = ["The variance is np.var with ddof=1, which divides by N - 1 instead of N", "dgamma is the sum of dout times x instead of dout times the normalised x"]
# ///
import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.momentum = momentum
        self.running_mean = running_mean if running_mean is not None else np.zeros_like(gamma)
        self.running_var = running_var if running_var is not None else np.zeros_like(gamma)

    def forward(self, x, train_flg=True):
        eps = 1e-7
        if not train_flg:
            x_hat = (x - self.running_mean) / np.sqrt(self.running_var + eps)
            return self.gamma * x_hat + self.beta
        self.x = x
        mean = np.mean(x, axis=0)
        var = np.var(x, axis=0, ddof=1)
        self.s = np.sqrt(var + eps)
        self.x_hat = (x - mean) / self.s
        # 이동 평균
        self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mean
        self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        return self.gamma * self.x_hat + self.beta

    def backward(self, dout):
        N = self.x.shape[0]
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(dout * self.x, axis=0)
        dg = np.sum(dout * self.x_hat, axis=0)
        dx = self.gamma / self.s * (dout - self.dbeta / N - self.x_hat * dg / N)
        return dx
