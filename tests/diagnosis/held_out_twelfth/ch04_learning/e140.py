# /// variant
# exercise = "gradient_descent"
# mistakes = ["The gradient is divided by its norm, so every step has the length lr", "range(1, step_num) makes one update too few"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(1, step_num):
        g = numerical_gradient(f, x)
        direction = g / (np.linalg.norm(g) + 1e-12)
        x -= lr * direction
    return x
