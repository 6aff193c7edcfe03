# /// partial
# missing = ["test_images_give_the_probabilities_of_the_classes", "test_as_many_images_as_classes_are_kept_apart"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def predict(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]

    a1 = np.dot(x, W1) + b1
    z1 = sigmoid(a1)
    a2 = np.dot(z1, W2) + b2
    z2 = sigmoid(a2)
    a3 = np.dot(z2, W3) + b3
    exp_a = np.exp(a3 - np.max(a3))
    y = exp_a / np.sum(exp_a)
    return y
