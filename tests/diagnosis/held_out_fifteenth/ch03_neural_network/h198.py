# /// variant
# exercise = "forward"
# mistakes = ["The product is taken as W @ x instead of x @ W, whose shapes do not fit: ValueError."]
# ///
def forward(network, x):
    z = sigmoid(network["W1"] @ x + network["b1"])
    z = sigmoid(network["W2"] @ z + network["b2"])
    return network["W3"] @ z + network["b3"]
