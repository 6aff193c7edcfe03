# /// variant
# exercise = "numerical_diff"
# mistakes = ["A multiplication sign is missing, so the number 2 is called as a function"]
# ///
def numerical_diff(f, x):
    h = 1e-4
    two = 2
    return (f(x + h) - f(x - h)) / (two(h))
