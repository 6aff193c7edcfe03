# /// variant
# exercise = "tangent_line"
# mistakes = ["It returns the slope and the offset as a tuple instead of a function, so that calling the result raises a TypeError."]
# ///
def tangent_line(f, x):
    a = numerical_diff(f, x)
    b = f(x) - a * x
    return a, b
