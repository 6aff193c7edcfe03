# /// variant
# exercise = "array_arithmetic"
# mistakes = ["one_dimension_only | relation:wrong_for_batches"]
# ///
import numpy as np


def array_arithmetic(x, y):
    s, d, p, q = [], [], [], []
    for i in range(len(x)):
        a = float(x[i])
        b = float(y[i])
        s.append(a + b)
        d.append(a - b)
        p.append(a * b)
        q.append(a / b)
    return {"sum": np.array(s), "difference": np.array(d), "product": np.array(p), "quotient": np.array(q)}
