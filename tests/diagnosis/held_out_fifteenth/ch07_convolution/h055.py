# /// variant
# exercise = "Pooling"
# mistakes = ["forward reshapes the maxima to (N, C, OH, OW) directly, although the channels come last.", "backward gives the gradient to all positions of a window, not only to the maximum."]
# ///
import numpy as np

class Pooling:
    def __init__(self, pool_h, pool_w, stride=1):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride

    def forward(self, x):
        개수, 채널, 높이, 너비 = x.shape
        self.입력형상 = x.shape
        출력높이 = (높이 - self.pool_h) // self.stride + 1
        출력너비 = (너비 - self.pool_w) // self.stride + 1
        창들 = im2col(x, self.pool_h, self.pool_w, self.stride, 0)
        창들 = 창들.reshape(-1, self.pool_h * self.pool_w)
        최댓값 = np.max(창들, axis=1)
        return 최댓값.reshape(개수, 채널, 출력높이, 출력너비)

    def backward(self, dout):
        창크기 = self.pool_h * self.pool_w
        펼친것 = dout.transpose(0, 2, 3, 1).reshape(-1, 1)
        창_기울기 = np.repeat(펼친것, 창크기, axis=1)
        행수 = dout.shape[0] * dout.shape[2] * dout.shape[3]
        행렬 = 창_기울기.reshape(행수, -1)
        return col2im(행렬, self.입력형상, self.pool_h, self.pool_w, self.stride, 0)
