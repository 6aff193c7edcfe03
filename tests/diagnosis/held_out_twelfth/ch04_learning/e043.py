# /// variant
# exercise = "tangent_line"
# mistakes = ["The returned function ignores its argument: it multiplies d by x, the point of contact, instead of by s"]
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x) - d * x
    return lambda s: d * x + y
