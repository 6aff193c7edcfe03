# /// variant
# exercise = "BatchNormalization"
# mistakes = ["The moving averages weigh the new value by momentum and the old one by 1 - momentum.", "The gradient dx treats mean and variance as constants: gamma * dout / std only."]
# ///
class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma, self.beta, self.momentum = gamma, beta, momentum
        self.running_mean = running_mean
        self.running_var = running_var

    def forward(self, x, train_flg=True):
        if self.running_mean is None:
            D = x.shape[1]
            self.running_mean = np.zeros(D)
            self.running_var = np.zeros(D)
        if not train_flg:
            return self.gamma * (x - self.running_mean) / np.sqrt(self.running_var + 1e-7) + self.beta
        평균 = x.mean(axis=0)
        분산 = x.var(axis=0)
        self.running_mean = self.momentum * 평균 + (1 - self.momentum) * self.running_mean
        self.running_var = self.momentum * 분산 + (1 - self.momentum) * self.running_var
        self.std = np.sqrt(분산 + 1e-7)
        self.xn = (x - 평균) / self.std
        return self.gamma * self.xn + self.beta

    def backward(self, dout):
        self.dbeta = dout.sum(axis=0)
        self.dgamma = (dout * self.xn).sum(axis=0)
        return self.gamma * dout / self.std
