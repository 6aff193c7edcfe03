# /// misconception
# caught_by = ["test_a_gradient_goes_to_the_maximum_alone", "test_backward_belongs_to_the_latest_forward"]
#
# [title]
# ko = "창의 모든 자리에 기울기가 감"
# en = "The gradient goes to every place of the window"
#
# [explanation]
# ko = """
# 최댓값이 있던 자리만이 아니라 창의 모든 자리에 같은 기울기가 놓입니다. 최댓값이 아닌 픽셀은 출력에 아무 영향이
# 없었으므로 기울기는 0입니다. 순전파에서 어느 자리가 최댓값인지 기억하세요."""
# en = """
# Every place of the window gets the gradient, and not only the one where the maximum stood. Any other pixel had
# no effect on the output, so its gradient is 0. Remember on the way forward where the maximum was."""
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
        dout = dout.transpose(0, 2, 3, 1)
        pool_size = self.pool_h * self.pool_w
        dmax = np.repeat(dout.flatten()[:, None], pool_size, axis=1)
        dmax = dmax.reshape(dout.shape + (pool_size,))

        dcol = dmax.reshape(dmax.shape[0] * dmax.shape[1] * dmax.shape[2], -1)
        dx = col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
        return dx
