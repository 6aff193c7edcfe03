# /// variant
# exercise = "numerical_diff"
# mistakes = ["The five-point formula is divided by 8h instead of 12h, so the derivative is 1.5 times too large"]
# ///
def numerical_diff(f, x):
    # five-point stencil, more accurate than central difference
    h = 1e-3
    return (-f(x + 2 * h) + 8 * f(x + h) - 8 * f(x - h) + f(x - 2 * h)) / (8 * h)
