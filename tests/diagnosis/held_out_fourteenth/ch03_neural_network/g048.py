# /// variant
# exercise = "sigmoid"
# mistakes = ["Parentheses are missing, so it computes 1 / 1 + exp(-x).", "The exponent is x instead of -x."]
# ///
def sigmoid(x):
    z = np.exp(np.asarray(x))
    y = 1 / 1 + z
    return y
