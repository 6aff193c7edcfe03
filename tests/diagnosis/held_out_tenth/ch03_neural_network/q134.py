# /// variant
# exercise = "predict"
# mistakes = ["return is inside the loop, so a batch yields only its first row"]
# ///
import numpy as np


def predict_one(network, x):
    z = x
    for i in range(1, 3):
        z = sigmoid(np.dot(z, network[f"W{i}"]) + network[f"b{i}"])
    return softmax(np.dot(z, network["W3"]) + network["b3"])


def predict(network, x):
    if x.ndim == 1:
        return predict_one(network, x)
    result = []
    for row in x:
        result.append(predict_one(network, row))
        return np.array(result)
