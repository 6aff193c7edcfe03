# /// variant
# exercise = "predict"
# mistakes = ["no_softmax_on_the_output"]
# says = "The scores are returned without the softmax"
# ///
def predict(network, x):
    z1 = sigmoid(x @ network["W1"] + network["b1"])
    z2 = sigmoid(z1 @ network["W2"] + network["b2"])
    return z2 @ network["W3"] + network["b3"]
