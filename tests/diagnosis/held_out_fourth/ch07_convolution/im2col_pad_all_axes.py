# /// variant
# exercise = "im2col"
# mistakes = ["np.pad gets one number, so images and channels are padded as well"]
# ///
import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    img = np.pad(input_data, pad)
    N, C, H, W = img.shape
    oh = (H - filter_h) // stride + 1
    ow = (W - filter_w) // stride + 1
    return np.array(
        [
            img[n, :, i * stride : i * stride + filter_h, j * stride : j * stride + filter_w].ravel()
            for n in range(N)
            for i in range(oh)
            for j in range(ow)
        ]
    )
