# /// partial
# missing = [
#     "test_each_row_of_a_batch_is_computed_by_itself",
#     "test_a_square_batch_is_divided_by_the_sums_of_its_rows",
#     "test_rows_of_very_different_size_stay_finite",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def softmax(a):
    c = np.max(a)
    exp_a = np.exp(a - c)
    sum_exp_a = np.sum(exp_a)
    y = exp_a / sum_exp_a
    return y
