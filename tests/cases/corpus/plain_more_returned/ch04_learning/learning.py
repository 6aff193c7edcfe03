import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x, path = init_x.copy(), []
    for _ in range(step_num):
        path.append(x.copy())
        x -= lr * numerical_gradient(f, x)
    return x, np.array(path)
