# /// variant
# exercise = "tangent_line"
# mistakes = ["tangent_line returns the number f(x) instead of a function, and calling the result fails"]
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)
    c = f(x) - d * x
    return d * x + c
