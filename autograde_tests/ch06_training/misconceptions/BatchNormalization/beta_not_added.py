# /// misconception
# caught_by = ["test_gamma_stretches_and_beta_shifts"]
#
# [title]
# ko = "beta를 더하지 않음"
# en = "beta is not added"
#
# [explanation]
# ko = """
# 정규화한 값에 gamma를 곱했지만 beta를 더하지 않았습니다. 두 매개변수가 모두 결과에 들어가는지 식과 견주어 보세요."""
# en = """
# The normalised values are multiplied by gamma, but beta is not added. Compare with the formula whether both parameters
# have a part in the result."""
# ///
import numpy as np


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.momentum = momentum
        self.running_mean = 0 if running_mean is None else running_mean
        self.running_var = 0 if running_var is None else running_var
        self.dgamma = None
        self.dbeta = None

    def forward(self, x, train_flg=True):
        if not train_flg:
            return self.gamma * (x - self.running_mean) / np.sqrt(self.running_var + 1e-7)
        mean, var = np.mean(x, axis=0), np.var(x, axis=0)
        self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mean
        self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        self.std = np.sqrt(var + 1e-7)
        self.xn = (x - mean) / self.std
        return self.gamma * self.xn

    def backward(self, dout):
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(dout * self.xn, axis=0)
        centred = dout - (self.dbeta + self.xn * self.dgamma) / len(dout)
        return self.gamma * centred / self.std
