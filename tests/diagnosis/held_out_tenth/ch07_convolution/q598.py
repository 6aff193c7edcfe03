# /// variant
# exercise = "conv_output_size"
# mistakes = ["The parentheses are missing, so only the filter is divided by the stride", "One is not added"]
# ///
import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return input_size + 2 * pad - filter_size // stride
