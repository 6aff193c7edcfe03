# /// variant
# exercise = "tangent_line"
# mistakes = ["code:return_missing | relation:returns_nothing"]
# true = ["code:unused_value"]
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x) - d * x
    line = lambda s: d * s + y
