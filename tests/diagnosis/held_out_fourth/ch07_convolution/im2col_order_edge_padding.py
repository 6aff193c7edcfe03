# /// variant
# exercise = "im2col"
# mistakes = ["The padding repeats the border pixels in place of 0", "Places run from top to bottom first and then from left to right"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    oh = (H + 2 * pad - filter_h) // stride + 1
    ow = (W + 2 * pad - filter_w) // stride + 1
    그림 = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)], mode="edge")
    행들 = []
    for n in range(N):
        for j in range(ow):
            for i in range(oh):
                창 = 그림[n, :, i * stride : i * stride + filter_h, j * stride : j * stride + filter_w]
                행들.append(창.reshape(-1))
    return np.stack(행들)
