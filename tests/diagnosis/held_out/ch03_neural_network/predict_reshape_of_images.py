# /// variant
# exercise = "predict"
# mistakes = ["pixels_written_into_the_code | exception:cannot_reshape"]
# ///
import numpy as np


def predict(network, x):
    images = x.reshape(-1, 8 * 8)
    z = images
    for k in range(1, 3):
        z = sigmoid(z.dot(network["W%d" % k]) + network["b%d" % k])
    y = softmax(z.dot(network["W3"]) + network["b3"])
    return y[0] if x.ndim == 1 else y
