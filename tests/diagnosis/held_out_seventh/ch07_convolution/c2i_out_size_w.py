# /// variant
# exercise = "col2im"
# mistakes = ["The size of the output does not count the padding, so the reshape fails"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H - filter_h) // stride + 1
    out_w = (W - filter_w) // stride + 1
    c = col.reshape(N, out_h, out_w, C, filter_h, filter_w)
    result = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for y in range(out_h):
        for x in range(out_w):
            result[:, :, y * stride : y * stride + filter_h, x * stride : x * stride + filter_w] += c[:, y, x]
    return result[:, :, pad : pad + H, pad : pad + W]
