# /// variant
# exercise = "mean_squared_error"
# mistakes = ["The square is written with ^ instead of **, which is the bitwise exclusive or and not defined for floats (TypeError)."]
# ///
def mean_squared_error(y, t):
    차이 = y - t
    return 0.5 * np.sum(차이 ^ 2)
