# /// variant
# exercise = "gradient_descent"
# mistakes = ["The gradient is computed once before the loop and not again for each new x"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    g = numerical_gradient(f, x)
    for _ in range(step_num):
        x = x - lr * g
    return x
