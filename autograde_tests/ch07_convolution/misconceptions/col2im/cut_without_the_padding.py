# /// misconception
# caught_by = ["test_what_falls_on_padding_is_dropped"]
#
# [title]
# ko = "잘라 낼 끝에 패딩을 더하지 않음"
# en = "The end of the cut does not count the padding"
#
# [explanation]
# ko = """
# 그림은 pad에서 시작하여 H와 W만큼 이어지는데, 끝을 H와 W로 적었습니다. 그래서 패딩만큼 짧은 그림이 나옵니다. 패딩이 있을 때 결과의 형상을 출력하여 input_shape와 비교해 보세요."""
# en = """
# The image begins at pad and goes on for H and W from there, but the cut ends at H and W. So it comes out shorter by
# the padding. Print the shape of the result where there is padding, and compare it with input_shape."""
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w).transpose(0, 3, 4, 5, 1, 2)

    img = np.zeros((N, C, H + 2 * pad + stride - 1, W + 2 * pad + stride - 1))
    for y in range(filter_h):
        y_max = y + stride * out_h
        for x in range(filter_w):
            x_max = x + stride * out_w
            img[:, :, y:y_max:stride, x:x_max:stride] += col[:, :, y, x, :, :]

    return img[:, :, pad:H, pad:W]
