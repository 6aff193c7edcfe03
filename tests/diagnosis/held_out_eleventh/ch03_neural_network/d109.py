# /// variant
# exercise = "accuracy"
# mistakes = ["The number of right answers is divided by x.shape[1], the number of inputs, instead of the number of data", "The result is multiplied by 100, a percentage instead of a share"]
# ///
import numpy as np


def accuracy(network, x, t):
    p = predict(network, x).argmax(axis=1)
    correct = (p == t).sum()  # 맞힌 개수
    acc = correct / x.shape[1] * 100
    return acc
