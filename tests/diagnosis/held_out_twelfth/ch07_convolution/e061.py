# /// variant
# exercise = "im2col"
# mistakes = ["Within an image the rows go column by column (the loop over out_w is outside that over out_h) instead of row by row"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for y in range(H):
        for x in range(W):
            img[:, :, y + pad, x + pad] = input_data[:, :, y, x]
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    rows = []
    for n in range(N):
        for j in range(out_w):
            for i in range(out_h):
                row = []
                for c in range(C):
                    for u in range(filter_h):
                        for v in range(filter_w):
                            row.append(img[n][c][i * stride + u][j * stride + v])
                rows.append(row)
    return np.array(rows)
