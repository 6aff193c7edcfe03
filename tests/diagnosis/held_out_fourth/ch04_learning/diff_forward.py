# /// variant
# exercise = "numerical_diff"
# mistakes = ["forward_difference"]
# says = "A forward difference is used"
# ///
def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x)) / h
