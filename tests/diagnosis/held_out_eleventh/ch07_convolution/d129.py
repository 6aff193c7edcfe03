# /// variant
# exercise = "im2col"
# mistakes = ["The output sizes are computed with /, so they are floats, which np.zeros and range do not accept"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    OH = (H + 2 * pad - filter_h) / stride + 1
    OW = (W + 2 * pad - filter_w) / stride + 1
    padded = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    padded[:, :, pad:pad + H, pad:pad + W] = input_data
    out = np.zeros((N * OH * OW, C * filter_h * filter_w))
    r = 0
    for n in range(N):
        for y in range(OH):
            for x in range(OW):
                patch = padded[n, :, y * stride:y * stride + filter_h, x * stride:x * stride + filter_w]
                out[r] = patch.reshape(-1)
                r += 1
    return out
