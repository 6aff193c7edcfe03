# /// variant
# exercise = "hidden_activations"
# mistakes = ["The last layer is left out, because the loop goes over weights[:-1].", "The values before the activation function are stored instead of those after it."]
# ///
def hidden_activations(x, weights, activation):
    result = {}
    z = x
    for i, w in enumerate(weights[:-1]):
        a = np.dot(z, w)
        z = activation(a)
        result[i] = a
    return result
