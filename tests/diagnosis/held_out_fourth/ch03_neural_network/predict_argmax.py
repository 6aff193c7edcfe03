# /// variant
# exercise = "predict"
# mistakes = ["class_numbers_in_place_of_probabilities"]
# says = "The number of the best class is returned in place of the probabilities"
# ///
import numpy as np


def predict(network, x):
    y = softmax(forward(network, x))
    return np.argmax(y, axis=-1)
