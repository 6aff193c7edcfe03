# /// variant
# exercise = "im2col"
# mistakes = ["channels_last_within_a_row"]
# says = "Within a row the channels come last, the numbers of one pixel stand together"
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    OH = (H + 2 * pad - filter_h) // stride + 1
    OW = (W + 2 * pad - filter_w) // stride + 1
    x = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    rows = []
    for n in range(N):
        for i in range(OH):
            for j in range(OW):
                patch = x[n, :, i * stride : i * stride + filter_h, j * stride : j * stride + filter_w]
                rows.append(patch.transpose(1, 2, 0).flatten())
    return np.array(rows)
