# /// misconception
# caught_by = ["test_channels_go_back_to_their_own"]
# shows = [".reshape(N, out_h, out_w, filter_h, filter_w, C)"]
#
# [title]
# ko = "한 행을 채널이 마지막인 것으로 읽음"
# en = "A row is read with its channels last"
#
# [explanation]
# ko = """
# im2col은 한 행에 채널을 차례로 놓았는데, 되돌릴 때에는 채널이 마지막 축인 것처럼 읽었습니다. 펼친 것과 정확히 반대
# 순서로 되돌리는지 보세요."""
# en = """
# im2col puts one channel after the other into a row, and here it is read as if channels were the last axis. See
# whether you go back in exactly the opposite order."""
# ///
import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    col = col.reshape(N, out_h, out_w, filter_h, filter_w, C).transpose(0, 5, 3, 4, 1, 2)

    img = np.zeros((N, C, H + 2 * pad + stride - 1, W + 2 * pad + stride - 1))
    for y in range(filter_h):
        y_max = y + stride * out_h
        for x in range(filter_w):
            x_max = x + stride * out_w
            img[:, :, y:y_max:stride, x:x_max:stride] += col[:, :, y, x, :, :]

    return img[:, :, pad : H + pad, pad : W + pad]
