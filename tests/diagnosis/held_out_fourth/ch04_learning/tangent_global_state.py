# /// variant
# exercise = "tangent_line"
# mistakes = ["slope_and_intercept_shared"]
# says = "The slope and the height are kept in global variables, so a second tangent changes the first"
# ///
def tangent_line(f, x):
    global slope, offset
    slope = numerical_diff(f, x)
    offset = f(x) - slope * x

    def line(s):
        return slope * s + offset

    return line
