import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for i in range(0, len(x), batch_size):
        y = predict(network, x[i : i + batch_size])
        right += np.sum(np.argmax(y, axis=1) == t[i : i + batch_size])
    return right / len(x)


globals = {"learning rate": 0.1}
sorted = True
print = "no more output"
