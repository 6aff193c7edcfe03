# /// variant
# exercise = "col2im"
# mistakes = ["averaged_where_places_overlap"]
# says = "The values of a pixel are averaged over the windows in place of added up"
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    oh = conv_output_size(H, filter_h, stride, pad)
    ow = conv_output_size(W, filter_w, stride, pad)
    c6 = col.reshape(N, oh, ow, C, filter_h, filter_w)
    total = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    count = np.zeros_like(total)
    for i in range(oh):
        for j in range(ow):
            s = np.s_[:, :, i * stride : i * stride + filter_h, j * stride : j * stride + filter_w]
            total[s] += c6[:, i, j]
            count[s] += 1
    total = total / np.maximum(count, 1)
    return total[:, :, pad : pad + H, pad : pad + W]
