# /// variant
# exercise = "predict"
# mistakes = ["The sizes 64, 50, 100, 10 are written into the loops, so any other network stops with an IndexError"]
# ///
import numpy as np


def layer(x, W, b, n_in, n_out):
    out = []
    for j in range(n_out):
        s = b[j]
        for i in range(n_in):
            s = s + x[i] * W[i][j]
        out.append(s)
    return np.array(out)


def predict(network, x):
    if x.ndim == 2:
        result = []
        for i in range(len(x)):
            result.append(predict(network, x[i]))
        return np.array(result)
    z1 = sigmoid(layer(x, network["W1"], network["b1"], 64, 50))
    z2 = sigmoid(layer(z1, network["W2"], network["b2"], 50, 100))
    return softmax(layer(z2, network["W3"], network["b3"], 100, 10))
