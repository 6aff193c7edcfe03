# /// variant
# exercise = "relu"
# mistakes = ["Python's max(0, x) cannot compare a whole array with 0"]
# ///
def relu(x):
    h = max(0, x)
    return h
