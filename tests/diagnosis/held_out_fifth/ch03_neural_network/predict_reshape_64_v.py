# /// variant
# exercise = "predict"
# mistakes = ["pixels_written_into_the_code"]
# ///
def predict(network, x):
    one = x.ndim == 1
    h = x.reshape(-1, 64)
    h = sigmoid(h @ network["W1"] + network["b1"])
    h = sigmoid(h @ network["W2"] + network["b2"])
    y = softmax(h @ network["W3"] + network["b3"])
    return y[0] if one else y
