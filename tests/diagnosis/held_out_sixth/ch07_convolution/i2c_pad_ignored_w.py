# /// variant
# exercise = "im2col"
# mistakes = ["padding_forgotten | code:parameter_ignored", "The last place in each direction is missing, as 1 is not added"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    oh = (H - filter_h) // stride
    ow = (W - filter_w) // stride
    col = np.zeros((N, oh, ow, C, filter_h, filter_w))
    for i in range(oh):
        for j in range(ow):
            a, b = i * stride, j * stride
            col[:, i, j] = input_data[:, :, a : a + filter_h, b : b + filter_w]
    return col.reshape(N * oh * ow, -1)
