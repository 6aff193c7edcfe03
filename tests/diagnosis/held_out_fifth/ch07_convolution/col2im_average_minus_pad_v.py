# /// variant
# exercise = "col2im"
# mistakes = ["averaged_where_places_overlap", "padding_cut_off_by_a_negative_end"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    c = col.reshape(N, out_h, out_w, C, filter_h, filter_w)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    cnt = np.zeros_like(img)
    for i in range(out_h):
        for j in range(out_w):
            ys, xs = i * stride, j * stride
            img[:, :, ys : ys + filter_h, xs : xs + filter_w] += c[:, i, j]
            cnt[:, :, ys : ys + filter_h, xs : xs + filter_w] += 1
    img = img / np.maximum(cnt, 1)
    return img[:, :, pad:-pad, pad:-pad]
