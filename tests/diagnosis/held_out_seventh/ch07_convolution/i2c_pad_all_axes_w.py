# /// variant
# exercise = "im2col"
# mistakes = ["np.pad with a single number pads the axes of images and channels as well"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    img = np.pad(input_data, pad)
    N, C, H, W = img.shape
    out_h = (H - filter_h) // stride + 1
    out_w = (W - filter_w) // stride + 1
    col = np.zeros((N, out_h, out_w, C * filter_h * filter_w))
    for y in range(out_h):
        for x in range(out_w):
            part = img[:, :, y * stride : y * stride + filter_h, x * stride : x * stride + filter_w]
            col[:, y, x] = part.reshape(N, -1)
    return col.reshape(N * out_h * out_w, -1)
