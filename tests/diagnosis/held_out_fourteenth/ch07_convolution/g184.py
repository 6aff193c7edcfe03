# /// variant
# exercise = "im2col"
# mistakes = ["The axes are transposed to the wrong order, channels last within a row, so a row is not channel by channel.", "The image is padded with ones instead of zeros."]
# ///
def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = (H + 2*pad - filter_h)//stride + 1
    out_w = (W + 2*pad - filter_w)//stride + 1
    img = np.ones((N, C, H + 2*pad, W + 2*pad))
    img[:, :, pad:pad+H, pad:pad+W] = input_data
    col = np.zeros((N, C, filter_h, filter_w, out_h, out_w))
    for y in range(filter_h):
        for x in range(filter_w):
            col[:, :, y, x] = img[:, :, y:y + stride*out_h:stride, x:x + stride*out_w:stride]
    return col.transpose(0, 4, 5, 2, 3, 1).reshape(N*out_h*out_w, -1)
