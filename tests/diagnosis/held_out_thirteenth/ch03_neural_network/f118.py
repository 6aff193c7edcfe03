# /// variant
# exercise = "forward"
# mistakes = ["The product of the first layer is written with the weights first, np.dot(W1, x), whose shapes do not fit (ValueError)."]
# ///
def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = sigmoid(np.dot(W1, x) + b1)
    z2 = sigmoid(np.dot(z1, W2) + b2)
    return identity_function(np.dot(z2, W3) + b3)
