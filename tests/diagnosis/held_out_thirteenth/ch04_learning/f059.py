# /// variant
# exercise = "tangent_line"
# mistakes = ["The offset is f(x) alone, without subtracting d * x."]
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x)
    return lambda t: d * t + y
