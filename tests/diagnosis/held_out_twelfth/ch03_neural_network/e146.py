# /// variant
# exercise = "identity_function"
# mistakes = ["float(x) is not possible for an array of more than one element, so a TypeError is raised"]
# ///
def identity_function(x):
    y = float(x)
    return y
