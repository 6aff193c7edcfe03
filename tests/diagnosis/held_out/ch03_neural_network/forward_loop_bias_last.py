# /// variant
# exercise = "forward"
# mistakes = ["bias_after_the_activation"]
# ///
import numpy as np


def forward(network, x):
    signal = x
    for number in "123":
        activation = identity_function if number == "3" else sigmoid
        weights = network["W" + number]
        sums = np.array([np.sum(signal * weights[:, j]) for j in range(weights.shape[1])])
        signal = activation(sums) + network["b" + number]
    return signal
