# /// variant
# exercise = "numerical_gradient"
# mistakes = ["rows_moved_as_a_whole"]
# ///
import numpy as np


def numerical_gradient(f, x):
    eps = 1e-5
    result = np.empty(x.shape)
    saved = x.copy()
    for k, original in enumerate(saved):
        values = []
        for step in (eps, -eps):
            x[k] = original + step
            values.append(f(x))
        x[k] = original
        result[k] = (values[0] - values[1]) / (2 * eps)
    return result
