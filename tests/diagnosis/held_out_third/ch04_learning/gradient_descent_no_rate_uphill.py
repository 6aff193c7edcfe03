# /// variant
# exercise = "gradient_descent"
# mistakes = ["learning_rate_forgotten", "gradient_ascent"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        x = x + numerical_gradient(f, x)
    return x
