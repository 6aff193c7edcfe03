# /// variant
# exercise = "numerical_diff"
# mistakes = ["order_reversed | relation:negated", "divided_by_h_only | relation:factor_two"]
# ///
import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return (f(x - h) - f(x + h)) / h
