# /// variant
# exercise = "gradient_descent"
# mistakes = ["x_is_never_moved | code:commented_out"]
# true = ["code:commented_out", "code:unused_value"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        grad = numerical_gradient(f, x)
        # x -= lr * grad
    return x
