# /// variant
# exercise = "im2col"
# mistakes = ["The output size is divided with /, and a float is no number of places to loop over"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    OH = (H + 2 * pad - filter_h) / stride + 1
    OW = (W + 2 * pad - filter_w) / stride + 1
    img = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    rows = []
    for n in range(N):
        for i in range(OH):
            for j in range(OW):
                rows.append(
                    img[n, :, i * stride : i * stride + filter_h, j * stride : j * stride + filter_w].reshape(-1)
                )
    return np.array(rows)
