# /// variant
# exercise = "forward"
# mistakes = ["sigmoid_on_the_output"]
# says = "The sigmoid is applied to the output layer, too"
# ///
import numpy as np


def forward(network, x):
    z = x
    for i in range(1, 4):
        a = np.dot(z, network["W" + str(i)]) + network["b" + str(i)]
        z = sigmoid(a)
    return z
