# /// variant
# exercise = "col2im"
# mistakes = ["each_place_overwrites_the_one_before | overwritten_and_not_added"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for y in range(out_h):
        for x in range(out_w):
            y0, x0 = y * stride, x * stride
            img[:, :, y0 : y0 + filter_h, x0 : x0 + filter_w] = col[:, y, x]
    return img[:, :, pad : pad + H, pad : pad + W]
