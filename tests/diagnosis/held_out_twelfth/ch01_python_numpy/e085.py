# /// variant
# exercise = "array_arithmetic"
# mistakes = ["The output array of np.divide is np.zeros_like(x), an integer array for integer x, so the division stops with a casting error"]
# ///
import numpy as np


def array_arithmetic(x, y):
    # where= avoids division by zero
    quotient = np.divide(x, y, out=np.zeros_like(x), where=(y != 0))
    return dict(
        sum=np.add(x, y),
        difference=np.subtract(x, y),
        product=np.multiply(x, y),
        quotient=quotient,
    )
