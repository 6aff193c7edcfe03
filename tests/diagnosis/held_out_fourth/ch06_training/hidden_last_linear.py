# /// variant
# exercise = "hidden_activations"
# mistakes = ["The activation function is left out in the last layer"]
# ///
def hidden_activations(x, weights, activation):
    zs = []
    z = x
    for i, W in enumerate(weights):
        z = z @ W
        if i < len(weights) - 1:
            z = activation(z)
        zs.append(z)
    return zs
