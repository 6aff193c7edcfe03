# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The results of two-dimensional arrays are one-dimensional, because the elements are gathered from flat lists and never reshaped"]
# ///
import numpy as np


def array_arithmetic(x, y):
    xs = list(x.flat)
    ys = list(y.flat)
    s = []
    d = []
    p = []
    q = []
    for i in range(len(xs)):
        s.append(xs[i] + ys[i])
        d.append(xs[i] - ys[i])
        p.append(xs[i] * ys[i])
        q.append(float(xs[i]) / float(ys[i]))
    return {"sum": np.array(s), "difference": np.array(d), "product": np.array(p), "quotient": np.array(q)}
