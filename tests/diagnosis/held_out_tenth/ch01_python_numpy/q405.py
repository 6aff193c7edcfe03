# /// variant
# exercise = "array_arithmetic"
# mistakes = ["range is given an array instead of its length"]
# ///
import numpy as np


def array_arithmetic(x, y):
    s, d, p, q = [], [], [], []
    for i in range(x):
        s.append(x[i] + y[i])
        d.append(x[i] - y[i])
        p.append(x[i] * y[i])
        q.append(x[i] / y[i])
    return {"sum": np.array(s), "difference": np.array(d), "product": np.array(p), "quotient": np.array(q)}
