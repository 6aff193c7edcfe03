# /// variant
# exercise = "gradient_descent"
# mistakes = ["another_default_of_lr | code:other_default"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.1, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return x
