# /// variant
# exercise = "batch_accuracy"
# mistakes = ["The loop goes over the number len(x), which cannot be iterated; range is missing"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    correct = 0
    for i in len(x):
        if i % batch_size == 0:
            y = predict(network, x[i:i + batch_size])
            p = np.argmax(y, axis=1)
            correct += np.sum(p == t[i:i + batch_size])
    return correct / len(x)
