# /// variant
# exercise = "predict"
# mistakes = ["The bias of the first layer is subtracted.", "It returns the scores of the last layer without softmax."]
# ///
def predict(network, x):
    z = x
    for i in range(1, 4):
        W = network["W" + str(i)]
        b = network["b" + str(i)]
        if i == 1:
            z = sigmoid(z @ W - b)
        elif i == 2:
            z = sigmoid(z @ W + b)
        else:
            z = z @ W + b
    return z
