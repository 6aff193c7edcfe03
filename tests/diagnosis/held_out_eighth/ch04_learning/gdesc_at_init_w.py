# /// variant
# exercise = "gradient_descent"
# mistakes = ["gradient_computed_once"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    step = 0
    while step < step_num:
        x = x - lr * numerical_gradient(f, init_x)
        step += 1
    return x
