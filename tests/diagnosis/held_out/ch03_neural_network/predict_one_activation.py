# /// variant
# exercise = "predict"
# mistakes = ["hidden_layer_without_activation"]
# ///
import numpy as np


def affine(network, layer, signal):
    return np.einsum("...i,ij->...j", signal, network[f"W{layer}"]) + network[f"b{layer}"]


def predict(network, x):
    hidden = sigmoid(affine(network, 1, x))
    hidden = affine(network, 2, hidden)
    return softmax(affine(network, 3, hidden))
