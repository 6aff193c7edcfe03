# /// variant
# exercise = "numerical_diff"
# mistakes = ["h_too_small"]
# says = "h is so small that x + h is x"
# ///
def numerical_diff(f, x):
    h = 1e-50
    return (f(x + h) - f(x - h)) / (2 * h)
