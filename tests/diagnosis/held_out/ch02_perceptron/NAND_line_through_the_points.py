# /// variant
# exercise = "NAND"
# mistakes = ["fires_for_two_zeros_only"]
# ///
import numpy as np


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.5):
    합 = b
    for 입력, 가중치 in ((x1, w1), (x2, w2)):
        합 += 입력 * 가중치
    return int(np.heaviside(합, 0))
