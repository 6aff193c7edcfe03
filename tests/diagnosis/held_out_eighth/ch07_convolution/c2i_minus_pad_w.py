# /// variant
# exercise = "col2im"
# mistakes = ["padding_cut_off_by_a_negative_end"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    oh = (H + 2 * pad - filter_h) // stride + 1
    ow = (W + 2 * pad - filter_w) // stride + 1
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    col6 = col.reshape(N, oh, ow, C, filter_h, filter_w)
    for i in range(oh):
        for j in range(ow):
            img[:, :, i * stride : i * stride + filter_h, j * stride : j * stride + filter_w] += col6[:, i, j]
    return img[:, :, pad:-pad, pad:-pad]
