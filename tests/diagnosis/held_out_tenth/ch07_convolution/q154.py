# /// variant
# exercise = "im2col"
# mistakes = ["The stride moves the filter down only, not to the right", "The border is padded with the edge values instead of 0"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    OH = (H + 2 * pad - filter_h) // stride + 1
    OW = (W + 2 * pad - filter_w) // stride + 1
    x = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)), mode="edge")
    rows = []
    for n in range(N):
        for i in range(OH):
            for j in range(OW):
                jogak = x[n, :, i * stride:i * stride + filter_h, j:j + filter_w]
                rows.append(jogak.reshape(-1))
    return np.array(rows)
