# /// variant
# exercise = "col2im"
# mistakes = ["Indexes the two-dimensional col as if it had six dimensions, since the reshape is not assigned to anything: IndexError."]
# ///
import numpy as np

def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    oh, ow = (H + 2 * pad - filter_h) // stride + 1, (W + 2 * pad - filter_w) // stride + 1
    col.reshape(N, oh, ow, C, filter_h, filter_w)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for i in range(oh):
        for j in range(ow):
            img[:, :, i * stride:i * stride + filter_h, j * stride:j * stride + filter_w] += col[:, i, j]
    return img[:, :, pad:pad + H, pad:pad + W]
