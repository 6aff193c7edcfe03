# /// variant
# exercise = "forward"
# mistakes = ["The bias of the second layer is not added.", "The sigmoid is applied to the output layer, too."]
# ///
import numpy as np

def forward(network, x):
    첫째층 = np.dot(x, network["W1"]) + network["b1"]
    첫째층_출력 = sigmoid(첫째층)
    둘째층 = np.dot(첫째층_출력, network["W2"])
    둘째층_출력 = sigmoid(둘째층)
    출력층 = np.dot(둘째층_출력, network["W3"]) + network["b3"]
    최종_출력 = sigmoid(출력층)
    return 최종_출력
