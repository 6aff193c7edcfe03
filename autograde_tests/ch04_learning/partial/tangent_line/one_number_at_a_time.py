# /// partial
# missing = ["test_the_tangent_takes_arrays"]
# at_least = 0.6
# at_most = 0.9
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)
    y = f(x) - d * x

    def line(t):
        return float(d * t + y)

    return line
