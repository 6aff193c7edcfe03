# /// variant
# exercise = "im2col"
# mistakes = ["np.pad gets two pairs of widths for an array of four axes"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    oh = conv_output_size(H, filter_h, stride, pad)
    ow = conv_output_size(W, filter_w, stride, pad)
    img = np.pad(input_data, [(pad, pad), (pad, pad)], "constant")
    rows = []
    for n in range(N):
        for i in range(int(oh)):
            for j in range(int(ow)):
                a, b = i * stride, j * stride
                rows.append(img[n, :, a:a + filter_h, b:b + filter_w].flatten())
    return np.array(rows)
