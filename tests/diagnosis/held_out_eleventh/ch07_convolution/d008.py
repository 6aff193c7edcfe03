# /// variant
# exercise = "conv_output_size"
# mistakes = ["The padding is counted on one side only: pad instead of 2 * pad", "The + 1 at the end of the formula is missing"]
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    n = input_size
    f = filter_size
    size = (n + pad - f) // stride
    return size
