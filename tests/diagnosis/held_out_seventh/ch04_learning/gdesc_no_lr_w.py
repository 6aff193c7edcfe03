# /// variant
# exercise = "gradient_descent"
# mistakes = ["learning_rate_forgotten | code:parameter_ignored", "one_step_too_few"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    for i in range(1, step_num):
        grad = numerical_gradient(f, x)
        x = x - grad
    return x
