# /// variant
# exercise = "identity_function"
# mistakes = ["It returns nothing, since the return is missing."]
# ///
def identity_function(x):
    x = x
