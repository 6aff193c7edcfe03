# /// variant
# exercise = "im2col"
# mistakes = ["Height and width of the filter are exchanged when the window is cut out"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    p = pad
    img = np.pad(input_data, [(0, 0), (0, 0), (p, p), (p, p)])
    N, C, H, W = img.shape
    out = []
    for n in range(N):
        for y in range(0, H - filter_h + 1, stride):
            for x in range(0, W - filter_w + 1, stride):
                out.append(img[n, :, y : y + filter_w, x : x + filter_h].ravel())
    return np.array(out)
