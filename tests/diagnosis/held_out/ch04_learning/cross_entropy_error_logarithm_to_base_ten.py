# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["logarithm_to_base_ten"]
# ///
import numpy as np


def cross_entropy_error(y, t):
    y = np.array(y, ndmin=2)
    t = np.asarray(t)
    if t.size == y.size:
        정답 = t.reshape(y.shape).argmax(axis=1)
    else:
        정답 = t.reshape(-1)
    손실 = [-np.log10(행[번호] + 1e-7) for 행, 번호 in zip(y, 정답)]
    return sum(손실) / len(손실)
