# /// misconception
# caught_by = ["test_the_filter_moves_by_the_stride"]
#
# [title]
# ko = "스트라이드를 크기에만 씀"
# en = "The stride enters the size alone"
#
# [explanation]
# ko = """
# 필터가 여전히 한 칸씩 움직입니다. 결과는 그림의 왼쪽 위만 본 것입니다. 스트라이드가 2일 때 둘째 자리가 어느 픽셀에서
# 시작하는지 보세요."""
# en = """
# The filter still moves by one, and only the upper left of the image is seen. See at which pixel the second place
# begins with a stride of 2."""
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1

    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)], "constant")
    col = np.zeros((N, C, filter_h, filter_w, out_h, out_w))

    for y in range(filter_h):
        y_max = y + out_h
        for x in range(filter_w):
            x_max = x + out_w
            col[:, :, y, x, :, :] = img[:, :, y:y_max, x:x_max]

    col = col.transpose(0, 4, 5, 1, 2, 3).reshape(N * out_h * out_w, -1)
    return col
