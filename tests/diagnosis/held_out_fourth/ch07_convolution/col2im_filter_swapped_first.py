# /// variant
# exercise = "col2im"
# mistakes = ["columns_read_channels_last", "The last row of windows is left out"]
# says = "The patches are reshaped with the channels at the end; The last row of windows is left out"
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    oh = conv_output_size(H, filter_h, stride, pad)
    ow = conv_output_size(W, filter_w, stride, pad)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for n in range(N):
        for i in range(oh - 1):
            for j in range(ow):
                조각 = col[(n * oh + i) * ow + j].reshape(filter_h, filter_w, C).transpose(2, 0, 1)
                img[n, :, i * stride : i * stride + filter_h, j * stride : j * stride + filter_w] += 조각
    return img[:, :, pad : pad + H, pad : pad + W]
