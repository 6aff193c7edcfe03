# /// variant
# exercise = "numerical_diff"
# mistakes = ["The order of the difference is reversed, which turns the sign", "The difference is divided by h instead of 2h"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    apujom = f(x + h)
    dwijom = f(x - h)
    return (dwijom - apujom) / h
