# /// variant
# exercise = "init_network"
# mistakes = ["filled_row_by_row", "biases_all_zero"]
# ///
import numpy as np


def init_network():
    크기 = [2, 3, 2, 2]
    network = {}
    for 층 in range(1, 4):
        들어옴, 나감 = 크기[층 - 1], 크기[층]
        network["W" + str(층)] = np.arange(1, 들어옴 * 나감 + 1).reshape(들어옴, 나감) / 10
        network["b" + str(층)] = np.zeros(나감)
    return network
