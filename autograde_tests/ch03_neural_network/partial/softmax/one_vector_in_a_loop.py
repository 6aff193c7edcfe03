# /// partial
# missing = [
#     "test_each_row_of_a_batch_is_computed_by_itself",
#     "test_a_square_batch_is_divided_by_the_sums_of_its_rows",
#     "test_rows_of_very_different_size_stay_finite",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import math

import numpy as np


def softmax(x):
    largest = max(x)
    powers = []
    for value in x:
        powers.append(math.exp(value - largest))
    total = sum(powers)
    return np.array([power / total for power in powers])
