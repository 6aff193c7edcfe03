# /// variant
# exercise = "identity_function"
# mistakes = ["It calls np.identity(x), which makes a unit matrix of a size and fails with a TypeError for an array."]
# ///
def identity_function(x):
    return np.identity(x)
