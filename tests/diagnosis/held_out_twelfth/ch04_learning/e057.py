# /// variant
# exercise = "tangent_line"
# mistakes = ["The returned function takes len(s), which a single number does not have, so a TypeError is raised for a number"]
# ///
import numpy as np


def tangent_line(f, x):
    d = numerical_diff(f, x)
    c = f(x) - d * x

    def line(s):
        heights = []
        for i in range(len(s)):
            heights.append(d * s[i] + c)
        return np.array(heights)

    return line
