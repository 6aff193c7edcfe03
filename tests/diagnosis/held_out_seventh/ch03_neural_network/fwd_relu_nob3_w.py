# /// variant
# exercise = "forward"
# mistakes = ["relu_in_the_hidden_layers", "bias_of_the_third_layer_left_out"]
# ///
import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = relu(np.dot(x, W1) + b1)
    z2 = relu(np.dot(z1, W2) + b2)
    return identity_function(np.dot(z2, W3))
