# /// variant
# exercise = "forward"
# mistakes = ["sigmoid_on_the_output"]
# ///
import numpy as np


def forward(network, x):
    for k in range(1, 4):
        x = sigmoid(np.matmul(x, network["W%d" % k]) + network["b%d" % k])
    return x
