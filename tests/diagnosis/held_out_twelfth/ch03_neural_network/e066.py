# /// variant
# exercise = "predict"
# mistakes = ["The second layer is followed by softmax instead of the sigmoid", "The exponentials of the output are divided by the sum over the whole batch instead of over each row"]
# ///
import numpy as np


def predict(network, x):
    z = x
    for f, k in ((sigmoid, 1), (softmax, 2)):
        z = f(z @ network[f"W{k}"] + network[f"b{k}"])
    a = z @ network["W3"] + network["b3"]
    e = np.exp(a - a.max())
    return e / e.sum()
