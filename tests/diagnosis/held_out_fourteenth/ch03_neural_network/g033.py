# /// variant
# exercise = "forward"
# mistakes = ["The third layer uses the key b4, which the network does not have, and a KeyError is raised.", "The second layer has no activation function."]
# ///
def forward(network, x):
    z1 = sigmoid(x @ network["W1"] + network["b1"])
    z2 = z1 @ network["W2"] + network["b2"]
    y = z2 @ network["W3"] + network["b4"]
    return identity_function(y)
