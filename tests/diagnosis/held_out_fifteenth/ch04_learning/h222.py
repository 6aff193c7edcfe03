# /// variant
# exercise = "numerical_diff"
# mistakes = ["Writes 2h without the multiplication sign, a syntax error, so that the program cannot be loaded."]
# ///
def numerical_diff(f, x):
    h = 0.0001
    diff = f(x + h) - f(x - h)
    return diff / (2h)
