# /// variant
# exercise = "predict"
# mistakes = ["The bias b1 is not added in the first layer.", "The second hidden layer has no sigmoid."]
# ///
import numpy as np

def predict(network, x):
    W1, W2, W3 = network['W1'], network['W2'], network['W3']
    b1, b2, b3 = network['b1'], network['b2'], network['b3']
    a1 = np.dot(x, W1)
    z1 = sigmoid(a1)
    a2 = np.dot(z1, W2) + b2
    a3 = np.dot(a2, W3) + b3
    y = softmax(a3)
    return y
