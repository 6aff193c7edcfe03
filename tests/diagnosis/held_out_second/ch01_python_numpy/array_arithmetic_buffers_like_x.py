# /// variant
# exercise = "array_arithmetic"
# mistakes = ["difference_the_other_way_round", "quotient_in_an_integer_array"]
# ///
import numpy as np


def array_arithmetic(x, y):
    total, gap, times, share = (np.empty_like(x) for _ in range(4))
    for pos in np.ndindex(x.shape):
        left, right = x[pos], y[pos]
        total[pos] = left + right
        gap[pos] = -left + right
        times[pos] = left * right
        share[pos] = left / right
    return dict(sum=total, difference=gap, product=times, quotient=share)
