# /// variant
# exercise = "accuracy"
# mistakes = ["Multiplies by 100, so that the result is a percentage and not a share."]
# ///
import numpy as np

def accuracy(network, x, t):
    return 100 * np.mean(predict(network, x).argmax(axis=1) == t)
