# /// variant
# exercise = "numerical_diff"
# mistakes = ["h_too_large"]
# ///
def numerical_diff(f, x):
    delta = 0.1
    left, right = x - delta, x + delta
    return (f(right) - f(left)) / (right - left)
