# /// variant
# exercise = "accuracy"
# mistakes = ["one_answer_for_all_images"]
# says = "argmax is taken over the whole batch without an axis"
# ///
import numpy as np


def accuracy(network, x, t):
    y = predict(network, x)
    p = np.argmax(y)
    return float(np.mean(p == t))
