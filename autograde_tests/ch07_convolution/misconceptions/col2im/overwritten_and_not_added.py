# /// misconception
# caught_by = ["test_what_overlaps_is_added", "test_the_counts_of_the_text"]
# lacks = ["[] += … | np.add.at | np.add | np.bincount | np.einsum | [] = (+)"]
# shows_no = ["[] += … | np.add… | .at | [] = (+) | np.bincount | np.einsum | [] = .reshape() | .reshape() in loop"]
#
# [title]
# ko = "겹치는 자리에 더하지 않고 덮어씀"
# en = "Overlaps are overwritten and not added"
#
# [explanation]
# ko = """
# 같은 픽셀에 다시 쓸 때 앞의 값이 사라져 마지막 자리의 값만 남습니다. 그 픽셀은 여러 출력에 쓰였으니 기울기도 모두
# 모여야 합니다. 1로 채운 행렬로 시험해 보세요."""
# en = """
# Writing to a pixel again loses what was there, and only the last place counts. The pixel entered several outputs,
# so all their gradients belong to it. Try a matrix of ones."""
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
            img[:, :, y:y_max:stride, x:x_max:stride] = col[:, :, y, x, :, :]

    return img[:, :, pad : H + pad, pad : W + pad]
