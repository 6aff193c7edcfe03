# /// variant
# exercise = "hidden_activations"
# mistakes = ["The list of activations is assigned by index although it is empty, an IndexError."]
# ///
def hidden_activations(x, weights, activation):
    activations = []
    for i in range(len(weights)):
        if i != 0:
            x = activations[i - 1]
        a = np.dot(x, weights[i])
        activations[i] = activation(a)
    return activations
