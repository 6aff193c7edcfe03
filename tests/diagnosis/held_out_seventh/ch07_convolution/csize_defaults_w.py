# /// variant
# exercise = "conv_output_size"
# mistakes = ["The filter size is added instead of subtracted", "code:other_default"]
# ///
import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=1):
    output_size = (input_size + 2 * pad + filter_size) / stride + 1
    return int(output_size)
