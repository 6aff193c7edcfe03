# /// variant
# exercise = "tangent_line"
# mistakes = ["The slope is called like a function inside the line although it is a number"]
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)

    def line(s):
        return d(s) * s + f(x) - d(x) * x

    return line
