# /// variant
# exercise = "tangent_line"
# mistakes = ["The constant is f(x) + d * x instead of f(x) - d * x."]
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x) + d * x
    return lambda t: d * t + y
