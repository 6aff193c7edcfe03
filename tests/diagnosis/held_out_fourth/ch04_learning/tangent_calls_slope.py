# /// variant
# exercise = "tangent_line"
# mistakes = ["numerical_diff is called without x"]
# ///
def tangent_line(f, x):
    d = numerical_diff(f)
    return lambda s: d * s + f(x) - d * x
