# /// variant
# exercise = "conv_output_size"
# mistakes = ["first_place_not_counted"]
# says = "The + 1 at the end is missing"
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size) // stride
