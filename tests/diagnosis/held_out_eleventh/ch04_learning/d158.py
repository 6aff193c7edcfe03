# /// variant
# exercise = "gradient_descent"
# mistakes = ["numerical_gradient gets the value f(x) instead of the function f, and then cannot call a number"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    step = 0
    while step < step_num:
        x = x - lr * numerical_gradient(f(x), x)
        step = step + 1
    return x
