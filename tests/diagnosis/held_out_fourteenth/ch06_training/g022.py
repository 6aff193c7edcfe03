# /// variant
# exercise = "hidden_activations"
# mistakes = ["The values before the activation are put into the list.", "The input x is put in as the first element."]
# ///
def hidden_activations(x, weights, activation):
    목록 = [x]
    for w in weights:
        a = x @ w
        목록.append(a)
        x = activation(a)
    return 목록
