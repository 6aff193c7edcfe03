# /// variant
# exercise = "conv_output_size"
# mistakes = ["exception:undefined_name"]
# ///
import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    out = (input_size + 2 * padding - filter_size) / stride + 1
    return int(out)
