# /// variant
# exercise = "numerical_diff"
# mistakes = ["multiplied_by_h"]
# ///
def numerical_diff(f, x):
    h = 0.0001
    return (f(x + h) - f(x - h)) / 2 * h
