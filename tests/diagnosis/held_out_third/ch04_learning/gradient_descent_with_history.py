# /// variant
# exercise = "gradient_descent"
# mistakes = ["relation:more_returned"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    history = []
    for i in range(step_num):
        history.append(x.copy())
        grad = numerical_gradient(f, x)
        x -= lr * grad
    return x, np.array(history)
