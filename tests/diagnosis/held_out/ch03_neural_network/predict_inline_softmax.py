# /// variant
# exercise = "predict"
# mistakes = ["softmax_over_the_whole_batch"]
# ///
import numpy as np


def predict(network, x):
    신호 = x
    for 층 in (1, 2):
        신호 = sigmoid(신호 @ network[f"W{층}"] + network[f"b{층}"])
    점수 = 신호 @ network["W3"] + network["b3"]
    지수 = np.exp(점수 - np.amax(점수))
    지수 /= 지수.sum()
    return 지수
