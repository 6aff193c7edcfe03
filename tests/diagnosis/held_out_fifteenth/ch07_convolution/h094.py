# /// variant
# exercise = "im2col"
# mistakes = ["The border is padded with copies of the edge (mode=\"edge\") instead of zeros.", "The windows begin at i and j without the factor stride, so that they move by one only."]
# ///
import numpy as np

def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    이미지 = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)), mode="edge")
    N, C, 높이, 너비 = 이미지.shape
    출력높이 = (높이 - filter_h) // stride + 1
    출력너비 = (너비 - filter_w) // stride + 1
    행렬 = np.zeros((N, 출력높이, 출력너비, C * filter_h * filter_w))
    for i in range(출력높이):
        for j in range(출력너비):
            창 = 이미지[:, :, i:i + filter_h, j:j + filter_w]
            행렬[:, i, j, :] = 창.reshape(N, -1)
    return 행렬.reshape(N * 출력높이 * 출력너비, -1)
