# /// partial
# missing = [
#     "test_the_value_of_the_text_is_reproduced",
#     "test_one_sample_is_not_divided_by_its_length",
#     "test_one_sample_takes_a_label",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def cross_entropy_error(y, t):
    if t.ndim == 2:
        t = t.argmax(axis=1)
    n, c = y.shape
    return -np.mean(np.log(y[np.arange(n), t] + 1e-7))
