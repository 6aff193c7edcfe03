# /// variant
# exercise = "relu"
# mistakes = ["The minimum of 0 and x is taken instead of the maximum."]
# ///
def relu(x):
    return np.minimum(0, x)
