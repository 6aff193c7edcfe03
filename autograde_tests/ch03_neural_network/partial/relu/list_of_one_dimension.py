# /// partial
# missing = [
#     "test_an_array_gives_an_array",
#     "test_arrays_of_more_dimensions_keep_their_shape",
#     "test_a_single_number_gives_a_number",
# ]
# at_least = 0.6
# at_most = 0.9
# ///
def relu(x):
    return [value if value > 0 else 0 for value in x]
