# /// variant
# exercise = "identity_function"
# mistakes = ["The argument is turned into integers, so fractions are cut off."]
# ///
def identity_function(x):
    return np.array(x, dtype=int)
