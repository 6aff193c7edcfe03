# /// variant
# exercise = "numerical_gradient"
# mistakes = ["Loops over range(x.size) with a single index, so that for a matrix x[idx] is a row and float() of it stops with TypeError."]
# ///
import numpy as np

def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in range(x.size):
        tmp_val = float(x[idx])
        x[idx] = tmp_val + h
        fxh1 = f(x)
        x[idx] = tmp_val - h
        fxh2 = f(x)
        grad[idx] = (fxh1 - fxh2) / (2*h)
        x[idx] = tmp_val
    return grad
