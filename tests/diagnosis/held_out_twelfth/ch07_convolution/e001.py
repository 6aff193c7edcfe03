# /// variant
# exercise = "col2im"
# mistakes = ["col is reshaped to (N, C, OH, OW, FH, FW) at once, although its axes are in the order N, OH, OW, C, FH, FW"]
# ///
import numpy as np
from itertools import product


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    OH, OW = ((n + 2 * pad - f) // stride + 1 for n, f in ((H, filter_h), (W, filter_w)))
    windows = col.reshape(N, C, OH, OW, filter_h, filter_w)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for i, j in product(range(OH), range(OW)):
        img[:, :, i * stride : i * stride + filter_h, j * stride : j * stride + filter_w] += windows[:, :, i, j]
    return img[:, :, pad : pad + H, pad : pad + W]
