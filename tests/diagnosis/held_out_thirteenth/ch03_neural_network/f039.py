# /// variant
# exercise = "sigmoid"
# mistakes = ["The exponent is x instead of -x, so the result is one minus the sigmoid."]
# ///
def sigmoid(x):
    e = np.exp(x)
    return 1 / (1 + e)
