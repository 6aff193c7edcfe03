# /// variant
# exercise = "forward"
# mistakes = ["network.values() is sliced, but a dict view cannot be indexed, so a TypeError is raised"]
# ///
def forward(network, x):
    params = network.values()
    layers = list(zip(params[::2], params[1::2]))
    for W, b in layers[:-1]:
        x = sigmoid(x @ W + b)
    W, b = layers[-1]
    return identity_function(x @ W + b)
