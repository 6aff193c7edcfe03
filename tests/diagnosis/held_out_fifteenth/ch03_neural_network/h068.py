# /// variant
# exercise = "predict"
# mistakes = ["Uses ReLU in the hidden layers instead of the sigmoid."]
# ///
import numpy as np

def predict(network, x):
    h = x
    for i in range(1, 3):
        h = relu(np.dot(h, network["W" + str(i)]) + network["b" + str(i)])
    return softmax(np.dot(h, network["W3"]) + network["b3"])
