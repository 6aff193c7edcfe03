# /// partial
# missing = ["test_an_array_gives_an_array", "test_a_matrix_keeps_its_shape", "test_a_single_number_gives_a_number"]
# at_least = 0.6
# at_most = 0.9
# ///
def step_function(x):
    result = []
    for value in x:
        if value > 0:
            result.append(1)
        else:
            result.append(0)
    return result
