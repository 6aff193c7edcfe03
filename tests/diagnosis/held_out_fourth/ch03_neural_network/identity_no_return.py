# /// variant
# exercise = "identity_function"
# mistakes = ["missing_return"]
# says = "Nothing is returned"
# ///
def identity_function(x):
    y = x
