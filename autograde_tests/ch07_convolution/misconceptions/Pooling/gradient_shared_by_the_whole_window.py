# /// misconception
# caught_by = ["test_a_gradient_goes_to_the_maximum_alone"]
#
# [title]
# ko = "기울기를 창 전체에 나누어 줌"
# en = "The whole window shares the gradient"
#
# [explanation]
# ko = """
# 최대가 아니었던 픽셀은 조금 바뀌어도 출력이 그대로이므로 기울기가 0입니다. 나누어 주는 것은 평균 풀링의
# 역전파입니다. 최대가 아닌 픽셀을 조금 바꾸고 출력이 변하는지 보세요."""
# en = """
# A pixel that was not the maximum can change a little without any effect, so its gradient is 0. Sharing is the way
# back of pooling by the mean. Change such a pixel a little and see whether the output does."""
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
        dmax = np.repeat(dout.flatten()[:, None] / pool_size, pool_size, axis=1)
        dmax = dmax.reshape(dout.shape + (pool_size,))

        dcol = dmax.reshape(dmax.shape[0] * dmax.shape[1] * dmax.shape[2], -1)
        dx = col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
        return dx
