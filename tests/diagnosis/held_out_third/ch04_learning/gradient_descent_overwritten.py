# /// variant
# exercise = "gradient_descent"
# mistakes = ["step_in_the_place_of_x"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    w = init_x.copy()
    for _ in range(step_num):
        g = numerical_gradient(f, w)
        w = g * lr
    return w
