# /// variant
# exercise = "im2col"
# mistakes = ["The sizes are floats because of /"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    OH = (H + 2 * pad - filter_h) / stride + 1
    OW = (W + 2 * pad - filter_w) / stride + 1
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)], "constant")
    col = np.zeros((N * OH * OW, C * filter_h * filter_w))
    r = 0
    for n in range(N):
        for i in range(OH):
            for j in range(OW):
                a, b = i * stride, j * stride
                col[r] = img[n, :, a:a + filter_h, b:b + filter_w].ravel()
                r += 1
    return col
