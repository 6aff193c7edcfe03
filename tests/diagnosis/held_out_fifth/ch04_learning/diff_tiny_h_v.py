# /// variant
# exercise = "numerical_diff"
# mistakes = ["h_too_small"]
# ///
def numerical_diff(f, x):
    h = 10e-50
    return (f(x + h) - f(x - h)) / (2 * h)
