# /// variant
# exercise = "accuracy"
# mistakes = ["np.max is thought to return values and positions, as torch.max does"]
# ///
import numpy as np


def accuracy(network, x, t):
    outputs = predict(network, x)
    _, predicted = np.max(outputs, 1)
    correct = (predicted == t).sum()
    return correct / len(t)
