# /// variant
# exercise = "im2col"
# mistakes = ["The images are padded with ones instead of zeros.", "The window's left edge is not multiplied by the stride, so it moves by only 1 from column to column."]
# ///
def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    img = np.ones((N, C, H + 2 * pad, W + 2 * pad))
    img[:, :, pad:pad + H, pad:pad + W] = input_data
    OH = (H + 2 * pad - filter_h) // stride + 1
    OW = (W + 2 * pad - filter_w) // stride + 1
    out = []
    for n in range(N):
        for i in range(OH):
            for j in range(OW):
                위 = i * stride
                왼쪽 = j
                out.append(img[n, :, 위:위 + filter_h, 왼쪽:왼쪽 + filter_w].flatten())
    return np.array(out)
