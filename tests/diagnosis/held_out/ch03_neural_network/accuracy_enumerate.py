# /// variant
# exercise = "accuracy"
# mistakes = ["classes_counted_from_one"]
# ///
import numpy as np


def accuracy(network, x, t):
    hits = 0
    for image, label in zip(x, t):
        best, answer = -1.0, None
        for number, probability in enumerate(predict(network, image), start=1):
            if probability > best:
                best, answer = probability, number
        if answer == label:
            hits += 1
    return hits / len(x)
