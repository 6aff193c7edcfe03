# /// variant
# exercise = "tangent_line"
# mistakes = ["slope_at_s"]
# ///
import numpy as np


def tangent_line(f, x):
    height = f(x)

    def line(s):
        if np.ndim(s) == 0:
            return height + numerical_diff(f, s) * (s - x)
        values = [line(one) for one in np.ravel(s)]
        return np.array(values, dtype=float).reshape(np.shape(s))

    return line
