# /// variant
# exercise = "hidden_activations"
# mistakes = ["W and z are multiplied in the wrong order"]
# ///
def hidden_activations(x, weights, activation):
    activations = {}
    z = x
    for i, W in enumerate(weights):
        z = activation(W @ z)
        activations[i] = z
    return activations
