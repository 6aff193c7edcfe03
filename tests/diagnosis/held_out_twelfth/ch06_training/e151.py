# /// variant
# exercise = "BatchNormalization"
# mistakes = ["backward only scales dout by gamma / std and leaves out that mean and variance depend on x as well"]
# ///
import math

import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.momentum = momentum
        self.running_mean = None if running_mean is None else np.array(running_mean, dtype=float)
        self.running_var = None if running_var is None else np.array(running_var, dtype=float)

    def forward(self, x, train_flg=True):
        N = len(x)
        D = len(x[0])
        if self.running_mean is None:
            self.running_mean = np.zeros(D)
            self.running_var = np.zeros(D)
        out = np.zeros((N, D))
        if train_flg:
            self.xn = np.zeros((N, D))
            self.std = np.zeros(D)
        for j in range(D):
            if train_flg:
                mean = 0.0
                for i in range(N):
                    mean += x[i][j] / N
                var = 0.0
                for i in range(N):
                    var += (x[i][j] - mean) ** 2 / N
                self.running_mean[j] = self.momentum * self.running_mean[j] + (1 - self.momentum) * mean
                self.running_var[j] = self.momentum * self.running_var[j] + (1 - self.momentum) * var
                self.std[j] = math.sqrt(var + 1e-7)
                for i in range(N):
                    self.xn[i][j] = (x[i][j] - mean) / self.std[j]
                    out[i][j] = self.gamma[j] * self.xn[i][j] + self.beta[j]
            else:
                std = math.sqrt(self.running_var[j] + 1e-7)
                for i in range(N):
                    out[i][j] = self.gamma[j] * (x[i][j] - self.running_mean[j]) / std + self.beta[j]
        return out

    def backward(self, dout):
        N = len(dout)
        D = len(dout[0])
        dx = np.zeros((N, D))
        self.dgamma = np.zeros(D)
        self.dbeta = np.zeros(D)
        for j in range(D):
            for i in range(N):
                self.dbeta[j] += dout[i][j]
                self.dgamma[j] += dout[i][j] * self.xn[i][j]
                dx[i][j] = dout[i][j] * self.gamma[j] / self.std[j]
        return dx
