# /// variant
# exercise = "forward"
# mistakes = ["The key of the first weight is written w1 in lower case"]
# ///
def forward(network, x):
    a1 = x @ network["w1"] + network["b1"]
    z1 = sigmoid(a1)
    a2 = z1 @ network["W2"] + network["b2"]
    z2 = sigmoid(a2)
    a3 = z2 @ network["W3"] + network["b3"]
    return identity_function(a3)
