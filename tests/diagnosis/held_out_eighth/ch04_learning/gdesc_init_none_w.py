# /// variant
# exercise = "gradient_descent"
# mistakes = ["exception:name_before_value"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    for i in range(step_num):
        grad = numerical_gradient(f, x)
        x -= lr * grad
    return x
