# /// misconception
# caught_by = ["test_a_gradient_goes_to_the_maximum_alone"]
#
# [title]
# ko = "dout의 축을 옮기지 않고 씀"
# en = "dout is used without moving its axes"
#
# [explanation]
# ko = """
# 최대의 자리는 채널이 마지막인 순서로 기억했는데 기울기는 채널이 먼저인 순서로 읽었습니다. 채널이 여럿이면 남의
# 기울기를 받습니다. 두 배열의 순서를 맞추세요."""
# en = """
# Places of maxima are remembered with channels last, and gradients are read with channels first. With several
# channels, pixels get gradients of others. Bring both into one order."""
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
        out = np.max(col, axis=1)
        out = out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)

        self.x = x
        self.arg_max = arg_max
        return out

    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        dout = dout.reshape(N, out_h, out_w, C)
        pool_size = self.pool_h * self.pool_w
        dmax = np.zeros((dout.size, pool_size))
        dmax[np.arange(self.arg_max.size), self.arg_max.flatten()] = dout.flatten()
        dmax = dmax.reshape(dout.shape + (pool_size,))

        dcol = dmax.reshape(dmax.shape[0] * dmax.shape[1] * dmax.shape[2], -1)
        dx = col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
        return dx
