# /// variant
# exercise = "col2im"
# mistakes = ["The array of the images is created without the padding, so with pad > 0 the windows at the edges do not fit (ValueError)."]
# ///
def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w)
    img = np.zeros((N, C, H, W))
    for i in range(out_h):
        for j in range(out_w):
            y0, x0 = i * stride, j * stride
            img[:, :, y0:y0 + filter_h, x0:x0 + filter_w] += col[:, i, j]
    return img[:, :, pad:pad + H, pad:pad + W] if pad else img
