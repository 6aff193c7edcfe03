# /// variant
# exercise = "gradient_descent"
# mistakes = ["one_step_too_few"]
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    위치 = np.array(init_x, dtype=float)
    횟수 = 1
    while 횟수 < step_num:
        위치 = 위치 - lr * numerical_gradient(f, 위치)
        횟수 += 1
    return 위치
