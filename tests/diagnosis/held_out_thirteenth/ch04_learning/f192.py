# /// variant
# exercise = "numerical_diff"
# mistakes = ["The step h is written 10 ** -4 inside int, so it is 0 and the division is a ZeroDivisionError."]
# ///
def numerical_diff(f, x):
    h = int(10 ** -4)
    return (f(x + h) - f(x - h)) / (2 * h)
