# /// variant
# exercise = "tangent_line"
# mistakes = ["intercept_with_the_wrong_sign"]
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x) + d * x

    def line(s):
        return d * s + y

    return line
