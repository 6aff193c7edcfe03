# /// misconception
# caught_by = ["test_channels_go_back_to_their_own", "test_images_go_back_to_their_own"]
# uses = ["slice", "-x"]
#
# [title]
# ko = "pad가 0일 때 아무것도 남지 않음"
# en = "Nothing is left where pad is 0"
#
# [explanation]
# ko = """
# pad:-pad로 자르면 pad가 0일 때 0:0이 되어 빈 배열이 됩니다. 자르는 끝을 pad + H처럼
# 앞에서부터 세어 적으세요."""
# en = """
# The slice pad:-pad is 0:0 where pad is 0, and that is empty. Count the end from the front, as in pad + H."""
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w).transpose(0, 3, 4, 5, 1, 2)

    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for y in range(filter_h):
        y_max = y + stride * (out_h - 1) + 1
        for x in range(filter_w):
            x_max = x + stride * (out_w - 1) + 1
            img[:, :, y:y_max:stride, x:x_max:stride] += col[:, :, y, x, :, :]

    return img[:, :, pad:-pad, pad:-pad]
