# /// partial
# missing = ["test_float_inputs_give_the_truth_table", "test_keyword_weights_make_another_gate"]
# at_least = 0.6
# at_most = 0.9
# ///
def AND(x1, x2):
    return x1 & x2
