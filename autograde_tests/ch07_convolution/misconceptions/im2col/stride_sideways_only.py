# /// misconception
# caught_by = ["test_the_filter_moves_by_the_stride"]
#
# [title]
# ko = "스트라이드를 가로로만 씀"
# en = "The filter moves by the stride sideways only"
#
# [explanation]
# ko = """
# 필터가 옆으로는 스트라이드만큼 움직이지만 아래로는 한 칸씩 움직입니다. 가로와 세로에서 자리가 시작하는 픽셀을 각각
# 적어 보세요."""
# en = """
# Sideways the filter moves by the stride, but downwards by one. Write down at which pixels the places begin in each
# direction."""
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    N, C, H, W = img.shape
    out_h, out_w = (H - filter_h) // stride + 1, (W - filter_w) // stride + 1
    col = np.zeros((N, out_h, out_w, C, filter_h, filter_w))
    for y in range(out_h):
        for x in range(out_w):
            left = x * stride
            col[:, y, x] = img[:, :, y : y + filter_h, left : left + filter_w]
    return col.reshape(N * out_h * out_w, -1)
