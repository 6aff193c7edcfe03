# /// variant
# exercise = "col2im"
# mistakes = ["padding_left_on"]
# says = "The padding is not cut off"
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    oh = conv_output_size(H, filter_h, stride, pad)
    ow = conv_output_size(W, filter_w, stride, pad)
    parts = col.reshape(N, oh, ow, C, filter_h, filter_w)
    image = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for i in range(oh):
        for j in range(ow):
            a, b = i * stride, j * stride
            image[:, :, a : a + filter_h, b : b + filter_w] += parts[:, i, j]
    return image
