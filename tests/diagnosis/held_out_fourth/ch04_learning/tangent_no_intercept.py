# /// variant
# exercise = "tangent_line"
# mistakes = ["height_as_intercept"]
# says = "d * x is not subtracted from f(x)"
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x)
    return lambda s: d * s + y
