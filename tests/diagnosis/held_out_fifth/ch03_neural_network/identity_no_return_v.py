# /// variant
# exercise = "identity_function"
# mistakes = ["missing_return"]
# ///
def identity_function(x):
    y = x
