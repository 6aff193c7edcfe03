# /// partial
# missing = ["test_layers_of_other_sizes_work"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def forward(network, x):
    a1 = np.zeros(3)
    for j in range(3):
        for i in range(2):
            a1[j] += x[i] * network["W1"][i][j]
        a1[j] += network["b1"][j]
    z1 = sigmoid(a1)
    a2 = np.zeros(2)
    for j in range(2):
        for i in range(3):
            a2[j] += z1[i] * network["W2"][i][j]
        a2[j] += network["b2"][j]
    z2 = sigmoid(a2)
    a3 = np.zeros(2)
    for j in range(2):
        for i in range(2):
            a3[j] += z2[i] * network["W3"][i][j]
        a3[j] += network["b3"][j]
    return identity_function(a3)
