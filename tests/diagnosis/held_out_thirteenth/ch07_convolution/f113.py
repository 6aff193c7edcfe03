# /// variant
# exercise = "col2im"
# mistakes = ["The padding is not cut off at the end, so the result is larger than input_shape if pad > 0.", "The rows of col are reshaped as (N, out_h, out_w, filter_h, filter_w, C), with the channels last, although they are first."]
# ///
def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    OH = (H + 2 * pad - filter_h) // stride + 1
    OW = (W + 2 * pad - filter_w) // stride + 1
    windows = col.reshape(N, OH, OW, filter_h, filter_w, C).transpose(0, 1, 2, 5, 3, 4)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for i in range(OH):
        for j in range(OW):
            img[:, :, i * stride:i * stride + filter_h, j * stride:j * stride + filter_w] += windows[:, i, j]
    return img
