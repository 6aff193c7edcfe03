# /// variant
# exercise = "numerical_diff"
# mistakes = ["The two values are subtracted in the wrong order, so the sign is reversed.", "The parentheses round 2 * h are missing, so it divides by 2 and multiplies by h."]
# ///
def numerical_diff(f, x):
    h = 1e-4
    diff = f(x - h) - f(x + h)
    return diff / 2 * h
