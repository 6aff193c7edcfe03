# /// variant
# exercise = "gradient_descent"
# mistakes = ["The loop runs over a number instead of a range"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    for i in step_num:
        x -= lr * numerical_gradient(f, x)
    return x
