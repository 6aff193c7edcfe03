# /// misconception
# caught_by = ["test_padding_puts_zeros_on_all_four_sides"]
#
# [title]
# ko = "패딩이 한쪽에만 있음"
# en = "Padding is at one end only"
#
# [explanation]
# ko = """
# 0이 아래와 오른쪽에만 덧대어져 그림이 밀렸습니다. 0은 네 변에 모두 있어야 하니 첫 행의 앞쪽이 0인지 보세요."""
# en = """
# Zeros are only at the bottom and on the right, and the image has moved. They belong to all four sides: see whether
# the first row begins with zeros."""
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1

    img = np.pad(input_data, [(0, 0), (0, 0), (0, 2 * pad), (0, 2 * pad)], "constant")
    col = np.zeros((N, C, filter_h, filter_w, out_h, out_w))

    for y in range(filter_h):
        y_max = y + stride * out_h
        for x in range(filter_w):
            x_max = x + stride * out_w
            col[:, :, y, x, :, :] = img[:, :, y:y_max:stride, x:x_max:stride]

    col = col.transpose(0, 4, 5, 1, 2, 3).reshape(N * out_h * out_w, -1)
    return col
