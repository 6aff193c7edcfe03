# /// variant
# exercise = "col2im"
# mistakes = ["The array for the sums has the size without padding, so windows at the border do not fit"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    img = np.zeros((N, C, H, W))
    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w)
    for y in range(out_h):
        for x in range(out_w):
            img[:, :, y * stride : y * stride + filter_h, x * stride : x * stride + filter_w] += col[:, y, x]
    return img
