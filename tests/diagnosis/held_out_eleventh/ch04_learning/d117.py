# /// variant
# exercise = "numerical_diff"
# mistakes = ["The denominator has no parentheses: / 2 * h divides by 2 and then multiplies by h", "The difference is f(x + h) - f(x), a forward difference, instead of f(x + h) - f(x - h)"]
# ///
def numerical_diff(f, x):
    h = 1e-4  # 0.0001
    return (f(x + h) - f(x)) / 2 * h
