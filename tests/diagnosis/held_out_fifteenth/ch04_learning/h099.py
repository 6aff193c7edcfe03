# /// variant
# exercise = "numerical_gradient"
# mistakes = ["Uses the forward difference (f(x+h) - f(x)) / h, whose error is proportional to h."]
# ///
import numpy as np

def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros(x.shape)
    base = f(x)
    it = np.nditer(x, flags=["multi_index"])
    while not it.finished:
        i = it.multi_index
        old = x[i]
        x[i] = old + h
        grad[i] = (f(x) - base) / h
        x[i] = old
        it.iternext()
    return grad
