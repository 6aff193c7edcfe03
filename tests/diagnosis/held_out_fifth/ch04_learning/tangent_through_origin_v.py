# /// variant
# exercise = "tangent_line"
# mistakes = ["The height of the line at 0 is left out, so it goes through the origin"]
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)
    return lambda s: d * s
