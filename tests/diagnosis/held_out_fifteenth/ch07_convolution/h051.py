# /// variant
# exercise = "col2im"
# mistakes = ["The padding is cut off at the end only, [:H, :W], so that the images are shifted by pad.", "The windows are put at (y, x) without the factor stride."]
# ///
import numpy as np

def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    result = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    row = 0
    for n in range(N):
        for y in range(out_h):
            for x in range(out_w):
                patch = col[row].reshape(C, filter_h, filter_w)
                result[n, :, y:y + filter_h, x:x + filter_w] += patch
                row += 1
    return result[:, :, :H, :W]
