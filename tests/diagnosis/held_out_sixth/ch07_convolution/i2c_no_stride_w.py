# /// variant
# exercise = "im2col"
# mistakes = ["stride_in_the_size_only"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    x = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    N, C, H, W = x.shape
    out_h = (H - filter_h) // stride + 1
    out_w = (W - filter_w) // stride + 1
    rows = []
    for n in range(N):
        for i in range(out_h):
            for j in range(out_w):
                window = x[n, :, i : i + filter_h, j : j + filter_w]
                rows.append(window.reshape(-1))
    return np.array(rows)
