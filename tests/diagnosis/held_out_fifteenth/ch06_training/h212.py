# /// variant
# exercise = "BatchNormalization"
# mistakes = ["dx is only gamma * dout / std, as if the mean and the variance did not depend on x.", "The branch for testing uses the misspelled attribute self.이동평군, which stops with AttributeError."]
# ///
import numpy as np

class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.momentum = momentum
        self.running_mean = running_mean
        self.running_var = running_var
        if running_mean is None:
            self.running_mean = 0
            self.running_var = 0

    def forward(self, x, train_flg=True):
        if train_flg:
            평균 = np.mean(x, axis=0)
            편차 = x - 평균
            분산 = np.mean(편차 ** 2, axis=0)
            self.표준편차 = np.sqrt(분산 + 1e-7)
            self.정규화 = 편차 / self.표준편차
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * 평균
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * 분산
            return self.gamma * self.정규화 + self.beta
        편차 = x - self.이동평군
        정규화 = 편차 / np.sqrt(self.running_var + 1e-7)
        return self.gamma * 정규화 + self.beta

    def backward(self, dout):
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(dout * self.정규화, axis=0)
        정규화_기울기 = self.gamma * dout
        return 정규화_기울기 / self.표준편차
