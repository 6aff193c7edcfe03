# /// variant
# exercise = "tangent_line"
# mistakes = ["The inner function assigns to the slope d, which makes it local there, so reading it is an UnboundLocalError."]
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)
    b = f(x) - d * x

    def line(s):
        d = d * s
        return d + b

    return line
