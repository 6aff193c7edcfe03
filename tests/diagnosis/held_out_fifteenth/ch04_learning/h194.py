# /// variant
# exercise = "tangent_line"
# mistakes = ["The intercept is f(x) + d * x instead of f(x) - d * x.", "The returned function does not multiply s by the slope."]
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x) + d * x
    return lambda t: t + y
