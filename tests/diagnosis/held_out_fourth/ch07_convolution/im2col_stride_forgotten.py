# /// variant
# exercise = "im2col"
# mistakes = ["stride_in_the_size_only"]
# says = "The windows are placed at i and j without multiplying by the stride"
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    n, c, h, w = input_data.shape
    oh = conv_output_size(h, filter_h, stride, pad)
    ow = conv_output_size(w, filter_w, stride, pad)
    padded = np.zeros((n, c, h + 2 * pad, w + 2 * pad))
    padded[:, :, pad : pad + h, pad : pad + w] = input_data
    col = np.zeros((n * oh * ow, c * filter_h * filter_w))
    r = 0
    for b in range(n):
        for i in range(oh):
            for j in range(ow):
                col[r] = padded[b, :, i : i + filter_h, j : j + filter_w].reshape(-1)
                r += 1
    return col
