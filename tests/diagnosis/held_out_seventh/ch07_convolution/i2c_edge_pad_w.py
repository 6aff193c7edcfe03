# /// variant
# exercise = "im2col"
# mistakes = ["padding_repeats_the_edge", "Only the first image of the batch is used"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)], mode="edge")
    N, C, H, W = img.shape
    rows = []
    for n in range(1):
        for y in range(0, H - filter_h + 1, stride):
            for x in range(0, W - filter_w + 1, stride):
                rows.append(img[n, :, y : y + filter_h, x : x + filter_w].flatten())
    return np.array(rows)
