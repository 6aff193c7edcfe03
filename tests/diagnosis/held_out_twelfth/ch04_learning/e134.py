# /// variant
# exercise = "tangent_line"
# mistakes = ["Slope and intercept are global variables, so a second tangent changes the first", "The intercept is f(x) + d*x instead of f(x) - d*x"]
# ///
slope = 0.0
intercept = 0.0


def line(s):
    return slope * s + intercept


def tangent_line(f, x):
    global slope, intercept
    slope = numerical_diff(f, x)
    intercept = f(x) + slope * x
    return line
