# /// variant
# exercise = "hidden_activations"
# mistakes = ["input_among_the_layers", "sums_kept"]
# says = "The input x is put in front of the list; The sums before the activation are kept in place of the activations"
# ///
def hidden_activations(x, weights, activation):
    모음 = [x]
    z = x
    for W in weights:
        a = z.dot(W)
        모음.append(a)
        z = activation(a)
    return 모음
