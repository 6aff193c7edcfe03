# /// variant
# exercise = "predict"
# mistakes = ["pixels_written_into_the_code"]
# says = "The input is reshaped to 64 columns, which fails for other networks"
# ///
def predict(network, x):
    x = x.reshape(-1, 64)
    h1 = sigmoid(x.dot(network["W1"]) + network["b1"])
    h2 = sigmoid(h1.dot(network["W2"]) + network["b2"])
    return softmax(h2.dot(network["W3"]) + network["b3"])
