# /// variant
# exercise = "predict"
# mistakes = ["batches_only"]
# ///
import numpy as np


def predict(network, x):
    """이미지를 한 장씩 처리한다."""
    result = []
    for row in x:
        h1 = sigmoid(np.dot(row, network["W1"]) + network["b1"])
        h2 = sigmoid(np.dot(h1, network["W2"]) + network["b2"])
        result.append(softmax(np.dot(h2, network["W3"]) + network["b3"]))
    return np.array(result)
