# /// variant
# exercise = "col2im"
# mistakes = ["padding_left_on"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    oh, ow = conv_output_size(H, filter_h, stride, pad), conv_output_size(W, filter_w, stride, pad)
    x = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    k = 0
    for n in range(N):
        for i in range(0, oh * stride, stride):
            for j in range(0, ow * stride, stride):
                x[n, :, i : i + filter_h, j : j + filter_w] += col[k].reshape(C, filter_h, filter_w)
                k += 1
    return x
