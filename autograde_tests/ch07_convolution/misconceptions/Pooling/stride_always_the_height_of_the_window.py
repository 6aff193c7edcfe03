# /// misconception
# caught_by = ["test_windows_may_overlap"]
# shows = ["ignored Pooling.__init__.stride:…"]
#
# [title]
# ko = "스트라이드를 쓰지 않음"
# en = "The stride is not used"
#
# [explanation]
# ko = """
# 스트라이드를 받지만 쓰지 않아서, 무엇을 주어도 창이 같은 만큼 움직입니다. 3x3 창을 한 칸씩 움직일 때 출력이 몇
# 개인지 세어 보세요."""
# en = """
# The stride is taken and not used, so windows move by the same step whatever it is. Count the outputs of a window of
# 3 by 3 that moves by one."""
# ///
import numpy as np


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = pool_h
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
        dout = dout.transpose(0, 2, 3, 1)
        pool_size = self.pool_h * self.pool_w
        dmax = np.zeros((dout.size, pool_size))
        dmax[np.arange(self.arg_max.size), self.arg_max.flatten()] = dout.flatten()
        dmax = dmax.reshape(dout.shape + (pool_size,))

        dcol = dmax.reshape(dmax.shape[0] * dmax.shape[1] * dmax.shape[2], -1)
        dx = col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
        return dx
