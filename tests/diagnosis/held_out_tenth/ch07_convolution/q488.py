# /// variant
# exercise = "col2im"
# mistakes = ["The padding is not cut off but the image is returned with it", "Overlaps are averaged instead of added"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    OH = (H + 2 * pad - filter_h) // stride + 1
    OW = (W + 2 * pad - filter_w) // stride + 1
    hap = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    hoetsu = np.zeros(hap.shape)
    r = 0
    for n in range(N):
        for i in range(0, OH * stride, stride):
            for j in range(0, OW * stride, stride):
                hap[n, :, i:i + filter_h, j:j + filter_w] += col[r].reshape(C, filter_h, filter_w)
                hoetsu[n, :, i:i + filter_h, j:j + filter_w] += 1
                r += 1
    return hap / np.maximum(hoetsu, 1)
