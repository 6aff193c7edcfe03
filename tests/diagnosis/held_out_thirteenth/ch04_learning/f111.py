# /// variant
# exercise = "tangent_line"
# mistakes = ["The offset is d * x - f(x), with the wrong sign, instead of f(x) - d * x.", "The heights are rounded to one decimal place."]
# ///
def tangent_line(f, x):
    d = numerical_diff(f, x)
    offset = d * x - f(x)

    def tangent(s):
        height = d * s + offset
        return np.round(height, 1)

    return tangent
