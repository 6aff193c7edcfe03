# /// variant
# exercise = "numerical_diff"
# mistakes = ["divided_by_h_only", "order_reversed"]
# ///
def numerical_diff(f, x):
    dx = 1e-4
    left, right = f(x - dx), f(x + dx)
    return (left - right) / dx
