# /// variant
# exercise = "numerical_diff"
# mistakes = ["h_too_large"]
# ///
import numpy as np


def numerical_diff(f, x):
    간격 = 0.2
    오른쪽 = f(x + 간격)
    왼쪽 = f(x - 간격)
    return (오른쪽 - 왼쪽) / (간격 + 간격)
