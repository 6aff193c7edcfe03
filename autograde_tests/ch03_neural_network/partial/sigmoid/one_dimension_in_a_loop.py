# /// partial
# missing = [
#     "test_arrays_of_more_dimensions_keep_their_shape",
#     "test_a_single_number_gives_a_number",
#     "test_extreme_numbers_cause_no_warning",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def sigmoid(x):
    y = np.zeros(len(x))
    for i in range(len(x)):
        y[i] = 1 / (1 + np.exp(-float(x[i])))
    return y
