# /// variant
# exercise = "BatchNormalization"
# mistakes = ["The mean and variance are taken along axis 1, over the columns of each row, with keepdims.", "backward uses self.xn, which forward never keeps, and an AttributeError is raised."]
# ///
class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma, self.beta, self.momentum = gamma, beta, momentum
        self.running_mean = 0 if running_mean is None else running_mean
        self.running_var = 0 if running_var is None else running_var

    def forward(self, x, train_flg=True):
        if not train_flg:
            xn = (x - self.running_mean) / np.sqrt(self.running_var + 1e-7)
            return self.gamma * xn + self.beta
        mean = np.mean(x, axis=1, keepdims=True)
        var = np.var(x, axis=1, keepdims=True)
        self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mean
        self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        self.std = np.sqrt(var + 1e-7)
        xn = (x - mean) / self.std
        return self.gamma * xn + self.beta

    def backward(self, dout):
        n = len(dout)
        self.dbeta = dout.sum(axis=0)
        self.dgamma = (dout * self.xn).sum(axis=0)
        dxn = dout * self.gamma
        return (dxn - dxn.mean(axis=0) - self.xn * (dxn * self.xn).mean(axis=0)) / self.std
