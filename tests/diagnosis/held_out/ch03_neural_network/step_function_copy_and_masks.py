# /// variant
# exercise = "step_function"
# mistakes = ["zero_counts_as_positive", "method_of_arrays_on_a_number | exception:number_as_array"]
# ///
import numpy as np


def step_function(x):
    result = x.copy()
    below = x < 0
    result[below] = 0
    result[~below] = 1
    return result
