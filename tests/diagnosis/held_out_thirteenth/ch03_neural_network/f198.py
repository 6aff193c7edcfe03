# /// variant
# exercise = "identity_function"
# mistakes = ["The method copy is called on x, which a plain number does not have (AttributeError)."]
# ///
def identity_function(x):
    y = x.copy()
    return y
