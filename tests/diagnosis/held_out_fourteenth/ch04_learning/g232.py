# /// variant
# exercise = "numerical_diff"
# mistakes = ["It divides by h instead of 2h, so the derivative is twice too large."]
# ///
def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x - h)) / h
