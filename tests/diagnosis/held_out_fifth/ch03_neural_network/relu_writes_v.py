# /// variant
# exercise = "relu"
# mistakes = ["argument_overwritten"]
# ///
def relu(x):
    try:
        x[x < 0] = 0
        return x
    except TypeError:
        return x if x > 0 else 0
