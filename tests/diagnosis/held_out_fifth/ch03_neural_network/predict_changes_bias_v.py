# /// variant
# exercise = "predict"
# mistakes = ["The sum of the first layer is added into the bias array of the network, which changes the network for one datum", "hidden_layer_without_activation"]
# ///
def predict(network, x):
    if x.ndim == 1:
        a1 = network["b1"]
        a1 += x @ network["W1"]
    else:
        a1 = x @ network["W1"] + network["b1"]
    a2 = sigmoid(a1) @ network["W2"] + network["b2"]
    return softmax(a2 @ network["W3"] + network["b3"])
