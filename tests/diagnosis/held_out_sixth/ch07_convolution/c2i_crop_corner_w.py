# /// variant
# exercise = "col2im"
# mistakes = ["cut_off_at_the_wrong_end", "Only the first channel is added up"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    OH = (H + 2 * pad - filter_h) // stride + 1
    OW = (W + 2 * pad - filter_w) // stride + 1
    cols = col.reshape(N, OH, OW, C, filter_h, filter_w)
    image = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for i in range(OH):
        for j in range(OW):
            top = i * stride
            left = j * stride
            image[:, :1, top : top + filter_h, left : left + filter_w] += cols[:, i, j, :1]
    return image[:, :, :H, :W]
