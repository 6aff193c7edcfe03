# /// variant
# exercise = "forward"
# mistakes = ["tanh_in_the_hidden_layers"]
# ///
import numpy as np


def forward(network, x):
    h = x
    for n in (1, 2):
        h = np.tanh(h @ network[f"W{n}"] + network[f"b{n}"])
    return h @ network["W3"] + network["b3"]
