# /// variant
# exercise = "conv_output_size"
# mistakes = ["The size is printed but not returned"]
# ///
import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    keugi = (input_size + 2 * pad - filter_size) // stride + 1
    print(keugi)
