# /// variant
# exercise = "gradient_descent"
# mistakes = ["gradient_ascent"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    point = init_x.copy()
    for _ in range(step_num):
        point += lr * numerical_gradient(f, point)
    return point
