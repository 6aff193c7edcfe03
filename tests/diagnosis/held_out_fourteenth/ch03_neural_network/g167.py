# /// variant
# exercise = "forward"
# mistakes = ["The output layer also goes through the sigmoid instead of the identity function."]
# ///
def forward(network, x):
    W1, W2, W3 = network['W1'], network['W2'], network['W3']
    b1, b2, b3 = network['b1'], network['b2'], network['b3']
    z = x
    for W, b in [(W1, b1), (W2, b2), (W3, b3)]:
        a = np.dot(z, W) + b
        z = sigmoid(a)
    y = identity_function(z)
    return y
