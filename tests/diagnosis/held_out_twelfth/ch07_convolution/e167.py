# /// variant
# exercise = "im2col"
# mistakes = ["The border is filled by np.pad with mode=\"edge\", copies of the edge pixels, instead of 0", "The channel comes last within a row (transpose 0, 2, 3, 4, 5, 1) instead of first"]
# ///
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)], mode="edge")
    windows = sliding_window_view(img, (filter_h, filter_w), axis=(2, 3))[:, :, ::stride, ::stride]
    N, C, OH, OW = windows.shape[:4]
    return windows.transpose(0, 2, 3, 4, 5, 1).reshape(N * OH * OW, -1)
