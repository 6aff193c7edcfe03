# /// variant
# exercise = "relu"
# mistakes = ["The negative elements of the caller's array are overwritten in place.", "Elements smaller than 1, and not only those smaller than 0, become 0."]
# ///
def relu(x):
    if isinstance(x, np.ndarray):
        x[x < 1] = 0
        return x
    return x if x >= 1 else 0
