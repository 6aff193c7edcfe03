# /// variant
# exercise = "relu"
# mistakes = ["np.max is called as np.max(0, x), where x is taken for the axis, and a TypeError is raised.", "The result is negated before it is returned."]
# ///
def relu(x):
    y = np.max(0, x)
    return -y
