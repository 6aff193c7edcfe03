# /// variant
# exercise = "gradient_descent"
# mistakes = ["return_inside_the_loop"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for i in range(step_num):
        x = x - lr * numerical_gradient(f, x)
        return x
