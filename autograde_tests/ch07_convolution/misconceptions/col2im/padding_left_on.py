# /// misconception
# caught_by = ["test_what_falls_on_padding_is_dropped"]
#
# [title]
# ko = "덧댄 자리를 잘라 내지 않음"
# en = "Padding is not cut off"
#
# [explanation]
# ko = """
# 덧댄 0의 자리까지 돌려주어 그림이 원래보다 큽니다. 그 자리는 입력이 아니므로 기울기를 받을 것이 없습니다. 결과의
# 형상을 input_shape와 비교해 보세요."""
# en = """
# The places of the padded zeros are returned as well, and images are larger than they were. They were no input, so
# nothing receives their gradient. Compare the shape of the result with input_shape."""
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

    return img[:, :, : H + 2 * pad, : W + 2 * pad]
