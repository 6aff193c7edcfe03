# /// variant
# exercise = "hidden_activations"
# mistakes = ["The list holds the sums before the activation function.", "The last layer is left out, the loop ends one too early."]
# ///
import numpy as np

def hidden_activations(x, weights, activation):
    모음 = []
    신호 = x
    층수 = len(weights)
    for 층 in range(층수 - 1):
        합 = np.dot(신호, weights[층])
        신호 = activation(합)
        모음.append(합)
    return 모음
