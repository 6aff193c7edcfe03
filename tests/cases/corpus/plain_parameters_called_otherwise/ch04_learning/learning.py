import numpy as np


def gradient_descent(f, init_x, rate=0.01, steps=100):
    x = init_x.copy()
    for _ in range(steps):
        x -= rate * numerical_gradient(f, x)
    return x
