# /// variant
# exercise = "im2col"
# mistakes = ["return stands inside the outer loop, so only the first image is treated"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    N, C, H, W = img.shape
    rows = []
    for n in range(N):
        for y in range(0, H - filter_h + 1, stride):
            for x in range(0, W - filter_w + 1, stride):
                rows.append(img[n, :, y : y + filter_h, x : x + filter_w].reshape(-1))
        return np.array(rows)
