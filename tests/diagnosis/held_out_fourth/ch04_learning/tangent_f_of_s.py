# /// variant
# exercise = "tangent_line"
# mistakes = ["The slope is measured at x + 1", "intercept_with_the_wrong_sign"]
# says = "The slope is measured at x + 1; The intercept has the wrong sign for d * x"
# ///
def tangent_line(f, x):
    slope = numerical_diff(f, x + 1)
    intercept = f(x) + slope * x
    return lambda t: slope * t + intercept
