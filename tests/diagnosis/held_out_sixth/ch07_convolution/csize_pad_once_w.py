# /// variant
# exercise = "conv_output_size"
# mistakes = ["padding_counted_once"]
# ///
import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + pad - filter_size) // stride + 1
