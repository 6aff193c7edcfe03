# /// variant
# exercise = "tangent_line"
# mistakes = ["distance_reversed"]
# ///
import numpy as np


class Line:
    def __init__(self, point, height, slope):
        self.point, self.height, self.slope = point, height, slope

    def __call__(self, s):
        run = self.point - s
        return self.height + self.slope * run


def tangent_line(f, x):
    return Line(x, f(x), numerical_diff(f, x))
