# /// variant
# exercise = "col2im"
# mistakes = ["The reshape leaves out the channels, so the number of elements does not fit"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    oh = (H + 2 * pad - filter_h) // stride + 1
    ow = (W + 2 * pad - filter_w) // stride + 1
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    row = 0
    for n in range(N):
        for i in range(oh):
            for j in range(ow):
                patch = col[row].reshape(filter_h, filter_w)
                img[n, :, i * stride : i * stride + filter_h, j * stride : j * stride + filter_w] += patch
                row += 1
    return img[:, :, pad : pad + H, pad : pad + W]
