# /// variant
# exercise = "conv_output_size"
# mistakes = ["first_place_not_counted"]
# ///
import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    # (n + 2p - f) / s
    size = (input_size + 2 * pad - filter_size) // stride
    return size
