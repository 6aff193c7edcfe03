# /// variant
# exercise = "im2col"
# mistakes = ["The windows begin at y and x instead of at y * stride and x * stride, so the stride only changes their number", "Within a row the channel comes last (transpose(1, 2, 0)) instead of first"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    img = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    col = np.zeros((N, out_h, out_w, C * filter_h * filter_w))
    for n in range(N):
        for y in range(out_h):
            for x in range(out_w):
                window = img[n, :, y:y + filter_h, x:x + filter_w]
                col[n, y, x] = window.transpose(1, 2, 0).ravel()
    return col.reshape(N * out_h * out_w, -1)
