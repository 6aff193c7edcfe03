# /// partial
# missing = ["test_one_image_gives_one_row_of_probabilities"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def predict(network, x):
    n, d = x.shape
    z1 = sigmoid(np.dot(x, network["W1"]) + np.tile(network["b1"], (n, 1)))
    z2 = sigmoid(np.dot(z1, network["W2"]) + np.tile(network["b2"], (n, 1)))
    return softmax(np.dot(z2, network["W3"]) + np.tile(network["b3"], (n, 1)))
