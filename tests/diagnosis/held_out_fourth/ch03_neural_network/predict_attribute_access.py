# /// variant
# exercise = "predict"
# mistakes = ["The dictionary is read with a dot, as if its keys were attributes"]
# ///
def predict(network, x):
    a1 = x @ network.W1 + network.b1
    a2 = sigmoid(a1) @ network.W2 + network.b2
    a3 = sigmoid(a2) @ network.W3 + network.b3
    return softmax(a3)
