# /// variant
# exercise = "col2im"
# mistakes = ["The padding is cut off with pad:-pad, which leaves nothing when pad is 0"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    oh = (H + 2 * pad - filter_h) // stride + 1
    ow = (W + 2 * pad - filter_w) // stride + 1
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    row = 0
    for n in range(N):
        for y in range(0, oh * stride, stride):
            for x in range(0, ow * stride, stride):
                img[n, :, y : y + filter_h, x : x + filter_w] += col[row].reshape(C, filter_h, filter_w)
                row += 1
    return img[:, :, pad:-pad, pad:-pad]
