# /// variant
# exercise = "hidden_activations"
# mistakes = ["Every layer is given the input x instead of the values of the layer before, whose shape does not fit the next weights, and a ValueError is raised."]
# ///
def hidden_activations(x, weights, activation):
    result = {}
    for i, w in enumerate(weights):
        a = np.dot(x, w)
        z = activation(a)
        result[i] = z
    return result
