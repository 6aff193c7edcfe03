# /// variant
# exercise = "softmax"
# mistakes = ["Powers of 2 are used in place of powers of e", "over_the_whole_batch"]
# says = "Powers of 2 are used in place of powers of e; A batch is divided by the sum of all its elements"
# ///
import numpy as np


def softmax(x):
    p = np.power(2.0, x)
    return p / p.sum()
