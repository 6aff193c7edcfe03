# /// variant
# exercise = "tangent_line"
# mistakes = ["slope_and_intercept_shared", "The slope in the constant is not multiplied with x"]
# ///
def tangent_line(f, x):
    global slope, const
    slope = numerical_diff(f, x)
    const = f(x)
    return lambda s: slope * s + const - slope
