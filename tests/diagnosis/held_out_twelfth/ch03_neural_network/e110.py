# /// variant
# exercise = "batch_accuracy"
# mistakes = ["len(x) / batch_size is a float, which range does not take, so a TypeError is raised"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    count = 0
    iterations = len(x) / batch_size
    if len(x) % batch_size != 0:
        iterations = iterations + 1
    for k in range(iterations):
        begin = k * batch_size
        end = min(begin + batch_size, len(x))
        p = np.argmax(predict(network, x[begin:end]), axis=1)
        for i in range(end - begin):
            if p[i] == t[begin + i]:
                count += 1
    return count / len(x)
