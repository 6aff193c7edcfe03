# /// variant
# exercise = "im2col"
# mistakes = ["The mode of np.pad is misspelt as constants"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    oh = conv_output_size(H, filter_h, stride, pad)
    ow = conv_output_size(W, filter_w, stride, pad)
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)], mode="constants")
    out = np.empty((N, oh, ow, C, filter_h, filter_w))
    for i in range(oh):
        for j in range(ow):
            a, b = i * stride, j * stride
            out[:, i, j] = img[:, :, a : a + filter_h, b : b + filter_w]
    return out.reshape(N * oh * ow, -1)
