# /// variant
# exercise = "gradient_descent"
# mistakes = ["exception:unknown_keyword | code:other_parameters"]
# true = ["code:other_parameters"]
# ///
import numpy as np


def gradient_descent(f, init_x, learning_rate=0.01, steps=100):
    x = init_x.copy()
    for _ in range(steps):
        x -= learning_rate * numerical_gradient(f, x)
    return x
