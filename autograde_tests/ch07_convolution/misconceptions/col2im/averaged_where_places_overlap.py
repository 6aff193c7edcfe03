# /// misconception
# caught_by = ["test_what_overlaps_is_added", "test_the_counts_of_the_text"]
# uses = ["/ | /= | np.divide | .mean | np.mean"]
# shows = ["name / name | name / np.maximum() | [] / [] | [] / name | /=", "[] += 1 | [] += #"]
#
# [title]
# ko = "겹치는 자리의 평균을 냄"
# en = "Overlaps are averaged"
#
# [explanation]
# ko = """
# 원래의 그림을 되찾으려고 겹친 횟수로 나누었습니다. 그러나 여기서 되돌리는 것은 기울기이고, 한 픽셀이 여러 출력에
# 미친 영향은 더해집니다. 본문의 예에서 가운데가 얼마인지 보세요."""
# en = """
# Dividing by how often a pixel was covered brings an image back. But what comes back here is a gradient, and
# influences on several outputs add up. See what the middle of the example in the text is."""
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

    count = np.zeros_like(img)
    for y in range(filter_h):
        for x in range(filter_w):
            count[:, :, y : y + stride * out_h : stride, x : x + stride * out_w : stride] += 1
    img = img / np.maximum(count, 1)

    return img[:, :, pad : H + pad, pad : W + pad]
