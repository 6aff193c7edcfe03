# /// partial
# missing = ["test_one_image_gives_one_row_of_probabilities"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def predict(network, x):
    y = []
    for i in range(len(x)):
        z1 = sigmoid(np.dot(x[i], network["W1"]) + network["b1"])
        z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
        y.append(softmax(np.dot(z2, network["W3"]) + network["b3"]))
    return np.array(y)
