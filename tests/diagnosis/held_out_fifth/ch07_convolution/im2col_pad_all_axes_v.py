# /// variant
# exercise = "im2col"
# mistakes = ["The axes of images and channels are padded, too, so the result cannot be brought into its shape"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    OH = (H + 2 * pad - filter_h) // stride + 1
    OW = (W + 2 * pad - filter_w) // stride + 1
    img = np.pad(input_data, pad)
    col = np.zeros((N, C, filter_h, filter_w, OH, OW))
    for i in range(filter_h):
        for j in range(filter_w):
            col[:, :, i, j, :, :] = img[:, :, i : i + stride * OH : stride, j : j + stride * OW : stride]
    return col.transpose(0, 4, 5, 1, 2, 3).reshape(N * OH * OW, C * filter_h * filter_w)
