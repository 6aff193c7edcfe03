# /// variant
# exercise = "gradient_descent"
# mistakes = ["The arguments of numerical_gradient are swapped"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    """경사 하강법"""
    x = init_x
    for _ in range(step_num):
        x -= lr * numerical_gradient(x, f)
    return x
