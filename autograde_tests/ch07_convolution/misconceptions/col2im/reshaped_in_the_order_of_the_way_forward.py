# /// misconception
# caught_by = ["test_what_overlaps_is_added"]
# lacks = [".transpose | np.transpose | np.einsum | np.moveaxis | .swapaxes | np.swapaxes"]
#
# [title]
# ko = "축을 옮기지 않고 형상만 되돌림"
# en = "Reshaped back without moving the axes"
#
# [explanation]
# ko = """
# 행렬을 곧바로 im2col의 안쪽 배열 형상으로 바꾸어 수들이 섞였습니다. 펼칠 때 축을 옮겼으니 되돌릴 때에도 먼저
# 펼친 순서로 나눈 다음 축을 되옮겨야 합니다. 작은 예에서 한 행을 따라가 보세요."""
# en = """
# The matrix is given the shape of the inner array of im2col at once, which mixes numbers. Axes were moved on the
# way there: first split in the flattened order, then move them back. Follow one row of a small example."""
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    col = col.reshape(N, C, filter_h, filter_w, out_h, out_w)

    img = np.zeros((N, C, H + 2 * pad + stride - 1, W + 2 * pad + stride - 1))
    for y in range(filter_h):
        y_max = y + stride * out_h
        for x in range(filter_w):
            x_max = x + stride * out_w
            img[:, :, y:y_max:stride, x:x_max:stride] += col[:, :, y, x, :, :]

    return img[:, :, pad : H + pad, pad : W + pad]
