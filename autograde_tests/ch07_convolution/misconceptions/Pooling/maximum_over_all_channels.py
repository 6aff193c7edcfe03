# /// misconception
# caught_by = ["test_channels_and_images_are_pooled_by_themselves"]
#
# [title]
# ko = "모든 채널에서 하나의 최댓값을 고름"
# en = "One maximum for all channels"
#
# [explanation]
# ko = """
# im2col의 한 행에는 모든 채널의 수가 들어 있어, 그대로 최댓값을 고르면 채널을 가리지 않습니다. 풀링은 채널마다
# 따로 합니다. 채널 하나만 크게 하고 다른 채널의 출력이 바뀌는지 보세요."""
# en = """
# A row of im2col holds the numbers of all channels, and its maximum is that of any of them. Pooling treats each
# channel by itself. Make one channel large and see whether the output of another changes."""
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

        arg_max = np.argmax(col, axis=1)
        out = np.max(col, axis=1)
        out = np.repeat(out.reshape(N, 1, out_h, out_w), C, axis=1)

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
