# /// variant
# exercise = "step_function"
# mistakes = ["method_of_arrays_on_a_number | exception:number_as_array"]
# ///
import numpy as np


def step_function(x):
    """계단 함수"""
    y = x > 0
    return y.astype(int)
