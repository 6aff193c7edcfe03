# /// variant
# exercise = "hidden_activations"
# mistakes = ["sums_kept", "relation:other_keys"]
# ///
def hidden_activations(x, weights, activation):
    activations = {}
    z = x
    for i, w in enumerate(weights, start=1):
        a = z @ w
        activations[i] = a
        z = activation(a)
    return activations
