# /// partial
# missing = ["test_an_array_gives_an_array", "test_a_matrix_keeps_its_shape"]
# at_least = 0.6
# at_most = 0.9
# ///
def step_function(x):
    if x > 0:
        return 1
    else:
        return 0
