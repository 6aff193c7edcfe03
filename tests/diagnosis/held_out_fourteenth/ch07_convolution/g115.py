# /// variant
# exercise = "col2im"
# mistakes = ["The output sizes are computed without the padding, so that col cannot be reshaped and a ValueError is raised."]
# ///
def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H - filter_h) // stride + 1
    out_w = (W - filter_w) // stride + 1
    windows = col.reshape(N, out_h, out_w, C, filter_h, filter_w)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for i in range(out_h):
        for j in range(out_w):
            img[:, :, i*stride:i*stride+filter_h, j*stride:j*stride+filter_w] += windows[:, i, j]
    return img[:, :, pad:pad+H, pad:pad+W]
