# /// variant
# exercise = "gradient_descent"
# mistakes = ["The gradient is computed only once, before the loop", "The learning rate is fixed instead of taken from the parameter"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    grad = numerical_gradient(f, x)
    for _ in range(step_num):
        x = x - 0.01 * grad
    return x
