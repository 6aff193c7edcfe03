# /// variant
# exercise = "gradient_descent"
# mistakes = ["init_x is made a Python list, which numerical_gradient cannot take (a list has no shape), so an AttributeError is raised"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = list(init_x)
    for step in range(step_num):
        grad = numerical_gradient(f, x)
        for i in range(len(x)):
            x[i] = x[i] - lr * grad[i]
    return np.array(x)
