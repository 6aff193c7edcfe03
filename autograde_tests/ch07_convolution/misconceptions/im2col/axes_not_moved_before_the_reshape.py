# /// misconception
# caught_by = ["test_a_row_for_each_place_of_the_filter", "test_all_together"]
# lacks = [".transpose | np.transpose | np.einsum | np.moveaxis | .swapaxes | np.swapaxes | np.rollaxis"]
#
# [title]
# ko = "축을 옮기지 않고 형상만 바꿈"
# en = "Reshaped without moving the axes"
#
# [explanation]
# ko = """
# 형상만 바꾸면 수의 순서는 그대로여서, 한 행에 서로 다른 자리의 수들이 섞입니다. 자리의 축들이 앞에 오도록 한 다음
# 펼치는지 보세요."""
# en = """
# Reshaping keeps numbers in their order, so a row mixes numbers of different places. See whether the axes of places
# come first before all is flattened."""
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

    col = col.reshape(N * out_h * out_w, -1)
    return col
