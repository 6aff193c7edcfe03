# /// variant
# exercise = "array_arithmetic"
# mistakes = ["quotient_in_an_integer_array"]
# ///
import numpy as np


def array_arithmetic(x, y):
    s = np.zeros_like(x)
    d = np.zeros_like(x)
    p = np.zeros_like(x)
    q = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        s[i] = x[i] + y[i]
        d[i] = x[i] - y[i]
        p[i] = x[i] * y[i]
        q[i] = x[i] / y[i]
    return {"sum": s, "difference": d, "product": p, "quotient": q}
