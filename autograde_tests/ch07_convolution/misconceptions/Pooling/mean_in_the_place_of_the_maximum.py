# /// misconception
# caught_by = ["test_each_window_keeps_its_largest_value"]
# uses = ["np.mean | .mean | np.average | / | np.sum | .sum"]
# shows = ["np.mean | .mean"]
#
# [title]
# ko = "최댓값 대신 평균을 구함"
# en = "The mean is taken and not the maximum"
#
# [explanation]
# ko = """
# 창의 평균을 내는 평균 풀링도 있지만, 이 과제는 최대 풀링입니다. 본문의 예에서 첫 창의 값을 계산해 보세요."""
# en = """
# Pooling by the mean exists as well, but this exercise takes the maximum. Work out the first window of the example."""
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad
        self.x = None
        self.arg_max = None

    def forward(self, x):
        N, C, H, W = x.shape
        out_h = int(1 + (H - self.pool_h) / self.stride)
        out_w = int(1 + (W - self.pool_w) / self.stride)

        col = im2col(x, self.pool_h, self.pool_w, self.stride, self.pad)
        col = col.reshape(-1, self.pool_h * self.pool_w)

        arg_max = np.argmax(col, axis=1)
        out = np.mean(col, axis=1)
        out = out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)

        self.x = x
        self.arg_max = arg_max
        return out

    def backward(self, dout):
        dout = dout.transpose(0, 2, 3, 1)
        pool_size = self.pool_h * self.pool_w
        dmax = np.zeros((dout.size, pool_size))
        dmax[np.arange(self.arg_max.size), self.arg_max.flatten()] = dout.flatten()
        dmax = dmax.reshape(dout.shape + (pool_size,))

        dcol = dmax.reshape(dmax.shape[0] * dmax.shape[1] * dmax.shape[2], -1)
        dx = col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
        return dx
