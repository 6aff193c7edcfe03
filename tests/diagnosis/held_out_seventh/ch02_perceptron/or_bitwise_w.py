# /// variant
# exercise = "OR"
# mistakes = ["exception:operator_on_bits"]
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    # 둘 중 하나라도 1이면 1
    return x1 | x2
