# /// variant
# exercise = "forward"
# mistakes = ["The bias of the first layer is not added.", "The third layer reads a2 instead of z2, so that the second sigmoid has no effect."]
# ///
def forward(network, x):
    a1 = np.dot(x, network["W1"])
    z1 = sigmoid(a1)
    a2 = z1 @ network["W2"] + network["b2"]
    z2 = sigmoid(a2)
    a3 = a2 @ network["W3"] + network["b3"]
    return identity_function(a3)
