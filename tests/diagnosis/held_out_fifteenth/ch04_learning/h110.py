# /// variant
# exercise = "tangent_line"
# mistakes = ["Uses f(x) as the intercept, without subtracting d * x, so that the line does not touch the curve."]
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)
    return lambda s: d * s + f(x)
