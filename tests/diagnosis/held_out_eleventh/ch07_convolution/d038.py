# /// variant
# exercise = "col2im"
# mistakes = ["The values are assigned with = instead of added with +=, so where windows overlap only the last one remains", "The cut at the end is pad:H and pad:W instead of pad:H + pad and pad:W + pad, so with padding the result is too small"]
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    oh = (H + 2 * pad - filter_h) // stride + 1
    ow = (W + 2 * pad - filter_w) // stride + 1
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    k = 0
    for n in range(N):
        for i in range(oh):
            for j in range(ow):
                # 한 행 = 한 자리
                patch = col[k].reshape(C, filter_h, filter_w)
                si, sj = i * stride, j * stride
                img[n, :, si:si + filter_h, sj:sj + filter_w] = patch
                k += 1
    return img[:, :, pad:H, pad:W]
