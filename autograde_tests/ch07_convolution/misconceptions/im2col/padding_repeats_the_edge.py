# /// misconception
# caught_by = ["test_all_together", "test_images_are_left_alone"]
# uses = ["'edge' | 'reflect' | 'symmetric' | 'wrap' | [] = …"]
# shows = ["'edge' | 'reflect' | 'symmetric' | 'wrap'"]
#
# [title]
# ko = "패딩을 0으로 채우지 않음"
# en = "The padding is not filled with 0"
#
# [explanation]
# ko = """
# 패딩이 0이 아니라 그림에 있는 픽셀의 값으로 채워집니다. 본문의 패딩은 0을 두르는 것입니다. np.pad의 mode를 보세요."""
# en = """
# The padding is filled with pixels of the image and not with 0. That of the text puts zeros round the image. Look at
# the mode of np.pad."""
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1

    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)], "edge")
    col = np.zeros((N, C, filter_h, filter_w, out_h, out_w))

    for y in range(filter_h):
        y_max = y + stride * out_h
        for x in range(filter_w):
            x_max = x + stride * out_w
            col[:, :, y, x, :, :] = img[:, :, y:y_max:stride, x:x_max:stride]

    col = col.transpose(0, 4, 5, 1, 2, 3).reshape(N * out_h * out_w, -1)
    return col
