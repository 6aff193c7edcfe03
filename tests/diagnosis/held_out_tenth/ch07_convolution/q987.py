# /// variant
# exercise = "conv_output_size"
# mistakes = ["The size is treated as an array with a shape"]
# ///
import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    H = input_size.shape[0]
    FH = filter_size.shape[0]
    return (H + 2 * pad - FH) // stride + 1
