# /// variant
# exercise = "im2col"
# mistakes = ["np.pad gets two pairs for an array of four dimensions, which cannot be broadcast: ValueError."]
# ///
import numpy as np

def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    padded = np.pad(input_data, [(pad, pad), (pad, pad)])
    N, C, H, W = padded.shape
    out_h = (H - filter_h) // stride + 1
    out_w = (W - filter_w) // stride + 1
    rows = []
    for n in range(N):
        for i in range(out_h):
            for j in range(out_w):
                window = padded[n, :, i * stride:i * stride + filter_h, j * stride:j * stride + filter_w]
                rows.append(window.flatten())
    return np.array(rows)
