# /// misconception
# caught_by = ["test_padding_puts_zeros_on_all_four_sides"]
# shows = ["ignored im2col.pad:…"]
#
# [title]
# ko = "패딩을 하지 않음"
# en = "Padding is not done"
#
# [explanation]
# ko = """
# 매개변수 pad를 받지만 쓰지 않습니다. 그림이 층마다 작아지고 가장자리의 픽셀은 거의 보이지 않게 됩니다. 패딩이
# 있을 때 행이 몇 개여야 하는지 세어 보세요."""
# en = """
# The parameter pad is taken and not used. Images get smaller with every layer, and pixels at the border hardly
# count. Work out how many rows there are with padding."""
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = (H - filter_h) // stride + 1
    out_w = (W - filter_w) // stride + 1

    img = input_data
    col = np.zeros((N, C, filter_h, filter_w, out_h, out_w))

    for y in range(filter_h):
        y_max = y + stride * out_h
        for x in range(filter_w):
            x_max = x + stride * out_w
            col[:, :, y, x, :, :] = img[:, :, y:y_max:stride, x:x_max:stride]

    col = col.transpose(0, 4, 5, 1, 2, 3).reshape(N * out_h * out_w, -1)
    return col
