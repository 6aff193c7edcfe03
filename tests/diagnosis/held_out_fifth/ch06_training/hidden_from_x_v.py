# /// variant
# exercise = "hidden_activations"
# mistakes = ["every_layer_gets_the_input"]
# ///
def hidden_activations(x, weights, activation):
    acts = []
    for w in weights:
        a = x @ w
        acts.append(activation(a))
    return acts
