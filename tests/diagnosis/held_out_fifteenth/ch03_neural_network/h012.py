# /// variant
# exercise = "relu"
# mistakes = ["Returns the mask of the positive elements instead of x times the mask."]
# ///
def relu(x):
    return (x > 0) * 1.0
