# /// variant
# exercise = "identity_function"
# mistakes = ["The line of relu is copied unchanged, so negative numbers become 0 instead of staying as they are"]
# ///
import numpy as np


def identity_function(x):
    # 출력층의 활성화 함수
    y = np.maximum(0, x)
    return y
