# /// partial
# missing = ["test_inner_sizes_that_differ_raise_a_value_error"]
# at_least = 0.6
# at_most = 0.9
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        print("shapes do not match")
        return None
    return np.dot(A, B)
