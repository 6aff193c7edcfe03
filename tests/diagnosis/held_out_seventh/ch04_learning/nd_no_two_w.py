# /// variant
# exercise = "numerical_diff"
# mistakes = ["divided_by_h_only"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-4  # 0.0001
    return (f(x + h) - f(x - h)) / h
