# /// partial
# missing = [
#     "test_an_array_gives_an_array",
#     "test_arrays_of_more_dimensions_keep_their_shape",
#     "test_the_argument_is_left_alone",
#     "test_extreme_numbers_give_zero_and_one",
#     "test_extreme_numbers_cause_no_warning",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))
