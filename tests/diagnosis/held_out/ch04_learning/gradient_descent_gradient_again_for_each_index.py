# /// variant
# exercise = "gradient_descent"
# mistakes = ["coordinates_one_after_another"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x * 1.0
    for step in range(step_num):
        for index, _ in np.ndenumerate(init_x):
            direction = numerical_gradient(f, x)[index]
            x[index] = x[index] - direction * lr
    return x
