# /// partial
# missing = [
#     "test_an_array_gives_an_array",
#     "test_arrays_of_more_dimensions_keep_their_shape",
#     "test_the_argument_is_left_alone",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
def relu(x):
    return max(0, x)
