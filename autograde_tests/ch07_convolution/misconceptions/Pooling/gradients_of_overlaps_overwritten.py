# /// misconception
# caught_by = ["test_gradients_of_windows_that_overlap_add_up", "test_the_way_back_of_windows_that_are_not_square"]
# uses = ["[] = …"]
# shows = ["def Pooling.backward …"]
# shows_no = ["+= | np.add | col2im"]
#
# [title]
# ko = "겹치는 창의 기울기를 덮어씀"
# en = "Gradients of windows that overlap are overwritten"
#
# [explanation]
# ko = """
# 한 픽셀이 여러 창의 최댓값일 때 마지막 창의 기울기만 남습니다. 픽셀이 여러 출력에 쓰였다면 기울기는 더해집니다.
# 대입하지 말고 더하세요."""
# en = """
# Where a pixel is the maximum of several windows, only the gradient of the last one is left. A pixel that was
# used for several outputs gets the sum of their gradients. Add, and do not assign."""
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
        arg_max = self.arg_max.reshape(dout.shape)
        dx = np.zeros(self.x.shape)
        for n, i, j, c in np.ndindex(dout.shape):
            y, x = divmod(arg_max[n, i, j, c], self.pool_w)
            dx[n, c, i * self.stride + y, j * self.stride + x] = dout[n, i, j, c]
        return dx
