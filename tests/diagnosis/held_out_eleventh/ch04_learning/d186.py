# /// variant
# exercise = "gradient_descent"
# mistakes = ["lr * grad is added, which goes up the gradient instead of down", "The loop starts at 1, so one update too few is done"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    for i in range(1, step_num):
        grad = numerical_gradient(f, x)
        x = x + lr * grad
    return x
