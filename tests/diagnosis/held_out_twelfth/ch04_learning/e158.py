# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["math.log10 is used instead of the natural logarithm", "The sum is divided by len(y), which for a single sample is the number of classes instead of 1"]
# ///
import math


def cross_entropy_error(y, t):
    total = 0.0
    if y.ndim == 1:
        if t.ndim == 0:
            total = math.log10(y[t] + 1e-7)
        else:
            for k in range(len(y)):
                total += t[k] * math.log10(y[k] + 1e-7)
    else:
        for n in range(len(y)):
            if t.ndim == 1:
                total += math.log10(y[n][t[n]] + 1e-7)
            else:
                for k in range(len(y[n])):
                    total += t[n][k] * math.log10(y[n][k] + 1e-7)
    return -total / len(y)
