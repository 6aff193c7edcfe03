# /// misconception
# caught_by = ["test_a_row_for_each_place_of_the_filter", "test_a_row_holds_one_channel_after_the_other"]
#
# [title]
# ko = "자리가 위에서 아래로 먼저 이어짐"
# en = "The places run from top to bottom first"
#
# [explanation]
# ko = """
# 행의 차례가 필터를 아래로 먼저 옮긴 것입니다. 본문에서는 왼쪽에서 오른쪽으로 먼저 옮기고, 줄이 끝나면 아래로
# 내려갑니다. 높이와 너비의 축이 오는 차례를 보세요."""
# en = """
# The rows stand as if the filter moved down first. In the text it moves from left to right, and down at the end
# of a line. Look at the order in which the axes of height and width come."""
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

    col = col.transpose(0, 5, 4, 1, 2, 3).reshape(N * out_h * out_w, -1)
    return col
