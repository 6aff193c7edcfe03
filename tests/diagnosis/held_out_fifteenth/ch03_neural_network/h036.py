# /// variant
# exercise = "identity_function"
# mistakes = ["Returns X, a name that does not exist, instead of x: NameError."]
# ///
def identity_function(x):
    return X
