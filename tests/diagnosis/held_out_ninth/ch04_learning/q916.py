# /// variant
# exercise = "gradient_descent"
# mistakes = ["=- is written for -=, so x is replaced by the step"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x
    for i in range(step_num):
        grad = numerical_gradient(f, x)
        x =- lr * grad
    return x
