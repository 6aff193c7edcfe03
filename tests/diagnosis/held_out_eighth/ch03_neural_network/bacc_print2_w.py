# /// variant
# exercise = "batch_accuracy"
# mistakes = ["exception:print_of_python_2"]
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    cnt = 0
    for i in range(0, len(x), batch_size):
        y = predict(network, x[i : i + batch_size])
        cnt += np.sum(np.argmax(y, axis=1) == t[i : i + batch_size])
    print "accuracy:", cnt / len(x)
    return cnt / len(x)
