# /// variant
# exercise = "relu"
# mistakes = ["It calls x.maximum(0), a method that arrays do not have, and an AttributeError is raised."]
# ///
def relu(x):
    y = x.maximum(0)
    return y
