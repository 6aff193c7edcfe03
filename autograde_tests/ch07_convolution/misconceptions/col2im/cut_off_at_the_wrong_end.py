# /// misconception
# caught_by = ["test_what_falls_on_padding_is_dropped"]
#
# [title]
# ko = "패딩을 한쪽에서만 잘라 냄"
# en = "Padding is cut off at one end"
#
# [explanation]
# ko = """
# 왼쪽 위에서부터 잘라 그림이 패딩만큼 밀렸습니다. 덧댄 것은 네 변에 있었습니다. 패딩 1로 어느 픽셀이 결과의 맨 앞에
# 오는지 보세요."""
# en = """
# The result is cut from the upper left, and the image has moved by the padding, which was at all four sides. See
# which pixel comes first with a padding of 1."""
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

    return img[:, :, :H, :W]
