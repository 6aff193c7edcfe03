# /// variant
# exercise = "numerical_diff"
# mistakes = ["Divides the central difference by h instead of 2h, so that the derivative is twice as large."]
# ///
def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x - h)) / h
