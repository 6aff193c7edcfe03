# /// variant
# exercise = "relu"
# mistakes = ["np.max is called with 0 and x, so x is taken for the axis, and an array or a float cannot be an axis (TypeError)."]
# ///
def relu(x):
    return np.max(0, x)
