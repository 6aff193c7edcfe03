# /// partial
# missing = ["test_float_inputs_give_the_truth_table"]
# at_least = 0.6
# at_most = 0.9
# ///
def XOR(x1, x2):
    return x1 ^ x2
