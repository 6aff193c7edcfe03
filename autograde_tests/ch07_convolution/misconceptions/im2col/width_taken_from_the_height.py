# /// misconception
# caught_by = ["test_a_row_for_each_place_of_the_filter"]
#
# [title]
# ko = "너비의 자리를 높이로 셈"
# en = "Places across are counted by the height"
#
# [explanation]
# ko = """
# 정사각 그림과 필터만 생각하여 너비 쪽 자리의 수를 높이로 구했습니다. 높이와 너비가 다르면 자리가 모자라거나 오류가
# 납니다. 4x6 그림으로 시험해 보세요."""
# en = """
# With square images and filters in mind, the number of places across comes from the height. Where the two differ,
# places are missing or an error is raised. Try an image of 4 by 6."""
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (H + 2 * pad - filter_h) // stride + 1

    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)], "constant")
    col = np.zeros((N, C, filter_h, filter_w, out_h, out_w))

    for y in range(filter_h):
        y_max = y + stride * out_h
        for x in range(filter_w):
            x_max = x + stride * out_w
            col[:, :, y, x, :, :] = img[:, :, y:y_max:stride, x:x_max:stride]

    col = col.transpose(0, 4, 5, 1, 2, 3).reshape(N * out_h * out_w, -1)
    return col
