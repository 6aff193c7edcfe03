# /// variant
# exercise = "gradient_descent"
# mistakes = ["another_default_of_lr | code:other_default"]
# true = ["code:other_default"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.1, step_num=100):
    x = np.array(init_x)
    while step_num > 0:
        x = x - lr * numerical_gradient(f, x)
        step_num -= 1
    return x
