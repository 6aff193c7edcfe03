# /// variant
# exercise = "col2im"
# mistakes = ["np.zeros gets four numbers in place of one tuple"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    oh = conv_output_size(H, filter_h, stride, pad)
    ow = conv_output_size(W, filter_w, stride, pad)
    img = np.zeros(N, C, H + 2 * pad, W + 2 * pad)
    k = 0
    for n in range(N):
        for i in range(oh):
            for j in range(ow):
                patch = col[k].reshape(C, filter_h, filter_w)
                img[n, :, i * stride : i * stride + filter_h, j * stride : j * stride + filter_w] += patch
                k += 1
    return img[:, :, pad : pad + H, pad : pad + W]
