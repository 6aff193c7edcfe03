# /// misconception
# caught_by = ["test_a_row_holds_one_channel_after_the_other", "test_all_together"]
# shows = [".transpose(0, 4, 5, 2, 3, 1)"]
#
# [title]
# ko = "한 행 안에서 채널이 마지막 축임"
# en = "Channels are the last axis within a row"
#
# [explanation]
# ko = """
# 한 픽셀의 모든 채널이 나란히 놓였습니다. 필터를 펼치면 채널이 먼저이므로 두 순서가 맞지 않아 곱이 틀립니다. 채널이
# 둘인 작은 그림으로 한 행을 출력해 보세요."""
# en = """
# All channels of a pixel stand side by side. A flattened filter has its channels first, so the two orders do not
# fit and the product is wrong. Print one row for a small image of two channels."""
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

    col = col.transpose(0, 4, 5, 2, 3, 1).reshape(N * out_h * out_w, -1)
    return col
