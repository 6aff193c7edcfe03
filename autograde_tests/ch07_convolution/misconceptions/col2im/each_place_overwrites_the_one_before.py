# /// misconception
# caught_by = ["test_what_overlaps_is_added", "test_the_counts_of_the_text"]
# lacks = ["[] += … | np.add.at | np.add | np.bincount | np.einsum | [] = (+)"]
# shows = ["[] = .reshape() | .reshape() in loop"]
# shows_no = ["[] += … | np.add… | .at | [] = (+) | np.bincount | np.einsum | += col…"]
#
# [title]
# ko = "다음 자리가 앞 자리의 값을 덮어씀"
# en = "Each place overwrites the one before"
#
# [explanation]
# ko = """
# 자리마다 조각을 써 넣을 때 앞 자리가 같은 픽셀에 남긴 값이 사라집니다. 그 픽셀은 두 출력에 모두 쓰였으니 두
# 기울기가 다 모여야 합니다. 1로 채운 행렬의 결과를 본문과 비교해 보세요."""
# en = """
# When the piece of a place is written, what the place before left at the same pixel is lost. That pixel entered
# both outputs, and both gradients belong to it. Compare the result for a matrix of ones with the text."""
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w)

    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for i in range(out_h):
        for j in range(out_w):
            y, x = i * stride, j * stride
            img[:, :, y : y + filter_h, x : x + filter_w] = col[:, i, j]

    return img[:, :, pad : H + pad, pad : W + pad]
