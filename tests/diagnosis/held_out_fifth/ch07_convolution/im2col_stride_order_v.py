# /// variant
# exercise = "im2col"
# mistakes = ["stride_in_the_size_only", "places_run_down_first"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    oh = conv_output_size(H, filter_h, stride, pad)
    ow = conv_output_size(W, filter_w, stride, pad)
    p = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    out = []
    for img in p:
        for j in range(ow):
            for i in range(oh):
                out.append(img[:, i : i + filter_h, j : j + filter_w].flatten())
    return np.array(out)
