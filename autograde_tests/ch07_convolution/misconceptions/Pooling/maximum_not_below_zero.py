# /// misconception
# caught_by = ["test_negative_numbers_have_a_maximum_too"]
# uses = ["initial= | np.maximum | max | np.max | .max | > | < | >= | <= | np.where | np.clip | np.zeros"]
# shows = [
#     "initial=0 | initial=0.0 | np.maximum(np.max(…), 0) | np.maximum(0, np.max(… | np.maximum(np.max(…), 0.0) | np.maximum(0.0, np.max(… | np.maximum(name, 0) | np.maximum(0, name)",
# ]
#
# [title]
# ko = "최댓값을 0에서 시작해 찾음"
# en = "The search for the maximum starts at 0"
#
# [explanation]
# ko = """
# 음수뿐인 창에서 0이 나옵니다. 0에서 시작하거나 0으로 채운 배열과 비교하면 그렇게 됩니다. 음수만 있는 그림으로 시험해
# 보세요."""
# en = """
# Windows with negative numbers only give 0, which happens when the search starts there or compares with an array of
# zeros. Try an image of negative numbers."""
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
        out = np.maximum(np.max(col, axis=1), 0)
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
