# /// variant
# exercise = "numerical_diff"
# mistakes = ["The second value is f(x) instead of f(x - h), so the difference covers only half of the interval.", "The parentheses around 2 * h are missing, so the difference is divided by 2 and then multiplied by h."]
# ///
def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x)) / 2 * h
