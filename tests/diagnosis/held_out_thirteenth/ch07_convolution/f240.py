# /// variant
# exercise = "im2col"
# mistakes = ["The output sizes are computed with / and stay floats, so range over them is a TypeError."]
# ///
def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = (H + 2 * pad - filter_h) / stride + 1
    out_w = (W + 2 * pad - filter_w) / stride + 1
    img = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    rows = []
    for n in range(N):
        for i in range(out_h):
            for j in range(out_w):
                part = img[n, :, i * stride:i * stride + filter_h, j * stride:j * stride + filter_w]
                rows.append(part.ravel())
    return np.array(rows)
