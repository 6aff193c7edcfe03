# /// variant
# exercise = "im2col"
# mistakes = ["The rows come place by place for all images instead of image by image"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    N, C, H, W = img.shape
    rows = []
    for top in range(0, H - filter_h + 1, stride):
        for left in range(0, W - filter_w + 1, stride):
            window = img[:, :, top : top + filter_h, left : left + filter_w]
            rows.append(window.reshape(N, -1))
    return np.stack(rows).reshape(-1, C * filter_h * filter_w)
