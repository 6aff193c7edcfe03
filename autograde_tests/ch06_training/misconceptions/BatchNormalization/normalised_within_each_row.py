# /// misconception
# caught_by = ["test_a_square_batch_is_normalised_by_columns", "test_columns_get_the_mean_zero_and_the_variance_one"]
# uses = ["axis=1 | axis=-1 | .mean(#) | np.mean(name, #)"]
# shows = ["np.mean(x, axis=1… | .mean(axis=1… | .mean(1… | np.mean(x, 1… | np.mean(x, axis=-1…"]
# shows_no = [".T | np.transpose | .transpose"]
# number = "EPS"
#
# [title]
# ko = "행 안에서 정규화함"
# en = "Each row is normalised in itself"
#
# [explanation]
# ko = """
# 평균과 분산을 데이터 하나의 특징들에 대해 구했습니다. 배치 정규화는 특징 하나를 배치의 모든 데이터에 대해 고르게
# 하는 것입니다. 출력의 열마다 평균이 0인지, 행마다 0인지 재어 보세요."""
# en = """
# Mean and variance run over the features of one sample. Batch normalisation levels one feature over all samples of
# the batch. Measure the output: are the means of columns 0, or those of rows?"""
# ///
import numpy as np

EPS = 1e-7


class BatchNormalization:
    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.momentum = momentum
        self.running_mean = running_mean
        self.running_var = running_var
        self.batch_size = None
        self.xc = None
        self.std = None
        self.dgamma = None
        self.dbeta = None

    def forward(self, x, train_flg=True):
        if self.running_mean is None:
            N, D = x.shape
            self.running_mean = np.zeros(D)
            self.running_var = np.zeros(D)

        if train_flg:
            mu = x.mean(axis=1, keepdims=True)
            xc = x - mu
            var = np.mean(xc**2, axis=1, keepdims=True)
            std = np.sqrt(var + EPS)
            xn = xc / std

            self.batch_size = x.shape[0]
            self.xc = xc
            self.xn = xn
            self.std = std
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * x.mean(axis=0)
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * x.var(axis=0)
        else:
            xc = x - self.running_mean
            xn = xc / np.sqrt(self.running_var + EPS)

        return self.gamma * xn + self.beta

    def backward(self, dout):
        dbeta = dout.sum(axis=0)
        dgamma = np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        dxc = dxn / self.std
        dstd = -np.sum((dxn * self.xc) / (self.std * self.std), axis=0)
        dvar = 0.5 * dstd / self.std
        dxc += (2.0 / self.batch_size) * self.xc * dvar
        dmu = np.sum(dxc, axis=0)
        dx = dxc - dmu / self.batch_size

        self.dgamma = dgamma
        self.dbeta = dbeta

        return dx
