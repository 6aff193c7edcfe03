# /// variant
# exercise = "numerical_diff"
# mistakes = ["multiplied_by_h"]
# says = "The brackets around 2 * h are missing"
# ///
def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x - h)) / 2 * h
