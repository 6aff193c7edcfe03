# /// variant
# exercise = "tangent_line"
# mistakes = ["only_for_one_number"]
# says = "s is converted with float, which fails for arrays"
# ///
def tangent_line(f, x):
    grad = numerical_diff(f, x)
    c = f(x) - grad * x

    def inner(s):
        return grad * float(s) + c

    return inner
