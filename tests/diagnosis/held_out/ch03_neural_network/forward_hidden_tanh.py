# /// variant
# exercise = "forward"
# mistakes = ["tanh_in_the_hidden_layers"]
# ///
import numpy as np


def forward(network, x):
    W1, W2, W3 = (network[k] for k in ("W1", "W2", "W3"))
    b1, b2, b3 = (network[k] for k in ("b1", "b2", "b3"))
    z1 = np.tanh(W1.T @ x + b1)
    z2 = np.tanh(W2.T @ z1 + b2)
    return identity_function(W3.T @ z2 + b3)
