# /// variant
# exercise = "sigmoid"
# mistakes = ["The power is taken of 10 instead of e"]
# ///
def sigmoid(x):
    return 1 / (1 + 10.0 ** (-x))
