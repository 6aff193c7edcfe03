# /// variant
# exercise = "forward"
# mistakes = ["bias_after_the_activation"]
# ///
import numpy as np


def forward(network, x):
    signal = x
    for 층 in "12":
        signal = np.einsum("i,ij->j", signal, network["W" + 층])
        signal = sigmoid(signal) + network["b" + 층]
    signal = np.einsum("i,ij->j", signal, network["W3"]) + network["b3"]
    return identity_function(signal)
