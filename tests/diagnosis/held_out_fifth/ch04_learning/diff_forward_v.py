# /// variant
# exercise = "numerical_diff"
# mistakes = ["forward_difference"]
# ///
def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x)) / h
