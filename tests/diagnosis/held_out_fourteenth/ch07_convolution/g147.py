# /// variant
# exercise = "im2col"
# mistakes = ["The windows are moved by 1 instead of the stride, although the number of windows is that of the stride."]
# ///
def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)], 'constant')
    rows = []
    for n in range(N):
        for i in range(out_h):
            for j in range(out_w):
                window = img[n, :, i:i + filter_h, j:j + filter_w]
                rows.append(window.flatten())
    return np.array(rows)
