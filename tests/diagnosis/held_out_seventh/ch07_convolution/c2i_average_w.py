# /// variant
# exercise = "col2im"
# mistakes = ["averaged_where_places_overlap"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    OH = (H + 2 * pad - filter_h) // stride + 1
    OW = (W + 2 * pad - filter_w) // stride + 1
    cols = col.reshape(N, OH, OW, C, filter_h, filter_w)
    image = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    count = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for i in range(OH):
        for j in range(OW):
            place = (slice(None), slice(None), slice(i * stride, i * stride + filter_h),
                     slice(j * stride, j * stride + filter_w))
            image[place] += cols[:, i, j]
            count[place] += 1
    # 겹치는 곳은 평균
    return (image / np.maximum(count, 1))[:, :, pad : pad + H, pad : pad + W]
