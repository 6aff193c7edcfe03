# /// variant
# exercise = "BatchNormalization"
# mistakes = ["The running averages have momentum and 1 - momentum exchanged, so that they follow the last batch too fast."]
# ///
import numpy as np

class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma, self.beta, self.momentum = gamma, beta, momentum
        self.running_mean = 0 if running_mean is None else running_mean
        self.running_var = 0 if running_var is None else running_var

    def forward(self, x, train_flg=True):
        if not train_flg:
            return self.gamma * (x - self.running_mean) / np.sqrt(self.running_var + 1e-7) + self.beta
        mu, var, m = x.mean(0), x.var(0), self.momentum
        self.running_mean = (1 - m) * self.running_mean + m * mu
        self.running_var = (1 - m) * self.running_var + m * var
        self.std = np.sqrt(var + 1e-7)
        self.xn = (x - mu) / self.std
        return self.gamma * self.xn + self.beta

    def backward(self, dout):
        self.dbeta, self.dgamma = dout.sum(0), (dout * self.xn).sum(0)
        return self.gamma / self.std * (dout - self.dbeta / len(dout) - self.xn * self.dgamma / len(dout))
