# /// variant
# exercise = "numerical_diff"
# mistakes = ["h = 1e-50 is so small that x + h equals x, and the result is 0"]
# ///
def numerical_diff(f, x):
    h = 1e-50
    return (f(x + h) - f(x - h)) / (2 * h)
