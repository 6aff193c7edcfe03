# /// misconception
# caught_by = ["test_a_row_for_each_place_of_the_filter", "test_all_together"]
#
# [title]
# ko = "자리가 행이 아니라 열임"
# en = "Places are columns and not rows"
#
# [explanation]
# ko = """
# 결과가 뒤집혀 한 열이 필터의 한 자리가 되었습니다. 그렇게 정의하는 책도 있지만 이 과제에서는 자리가 행입니다.
# 본문이 정한 형상과 자신의 결과의 형상을 비교해 보세요."""
# en = """
# The result is turned over, and one column is a place of the filter. Some define it so, but here places are rows.
# Compare the shape of your result with that of the text."""
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1

    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)], "constant")
    col = np.zeros((N, C, filter_h, filter_w, out_h, out_w))

    for y in range(filter_h):
        y_max = y + stride * out_h
        for x in range(filter_w):
            x_max = x + stride * out_w
            col[:, :, y, x, :, :] = img[:, :, y:y_max:stride, x:x_max:stride]

    col = col.transpose(0, 4, 5, 1, 2, 3).reshape(N * out_h * out_w, -1).T
    return col
