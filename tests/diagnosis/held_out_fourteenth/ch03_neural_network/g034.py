# /// variant
# exercise = "identity_function"
# mistakes = ["The numbers are converted to integers, so that fractions are cut off.", "The result is flattened to one axis, so the shape of a matrix or of a single number is lost."]
# ///
def identity_function(x):
    y = np.array(x).astype(int)
    return y.flatten()
