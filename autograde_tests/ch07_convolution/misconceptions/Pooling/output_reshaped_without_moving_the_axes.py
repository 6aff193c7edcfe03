# /// misconception
# caught_by = ["test_channels_and_images_are_pooled_by_themselves", "test_as_many_images_as_channels"]
# shows = [".reshape(N, C, out_h, out_w)"]
# shows_no = [".transpose() in forward | np.transpose | np.moveaxis | .moveaxis() in forward | .swapaxes"]
#
# [title]
# ko = "출력의 축을 옮기지 않고 형상만 바꿈"
# en = "The output is reshaped without moving its axes"
#
# [explanation]
# ko = """
# 펼친 행은 자리마다 채널이 이어지는 순서인데, 채널이 먼저인 것처럼 형상을 바꾸었습니다. 그래서 자리와 채널이
# 섞입니다. 채널마다 값의 범위를 다르게 하여 출력해 보세요."""
# en = """
# The flattened rows have channels within places, and are reshaped as if channels came first. So places and channels
# mix. Give each channel another range of values and print the output."""
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
        out = out.reshape(N, C, out_h, out_w)

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
