# /// variant
# exercise = "conv_output_size"
# mistakes = ["precedence_of_the_division"]
# ///
import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return input_size + 2 * pad - filter_size / stride + 1
