# /// variant
# exercise = "predict"
# mistakes = ["The weights are read with the lower-case key \"w1\", which the dictionary does not have (KeyError)."]
# ///
def predict(network, x):
    h = x
    for i in (1, 2):
        h = sigmoid(h @ network["w%d" % i] + network["b%d" % i])
    return softmax(h @ network["W3"] + network["b3"])
