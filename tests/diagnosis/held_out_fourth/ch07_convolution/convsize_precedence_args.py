# /// variant
# exercise = "conv_output_size"
# mistakes = ["precedence_of_the_division", "The default of pad is 1"]
# says = "Brackets are missing, so only the filter size is divided by the stride; The default of pad is 1"
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=1):
    return input_size + 2 * pad - filter_size // stride + 1
