# /// variant
# exercise = "predict"
# mistakes = ["Reads the dict with attribute access, network.W1, which stops with AttributeError."]
# ///
import numpy as np

def predict(network, x):
    은닉1 = sigmoid(np.dot(x, network.W1) + network.b1)
    은닉2 = sigmoid(np.dot(은닉1, network.W2) + network.b2)
    점수 = np.dot(은닉2, network.W3) + network.b3
    return softmax(점수)
