# /// variant
# exercise = "conv_output_size"
# mistakes = ["The + 1 at the end is missing.", "The filter size is added instead of subtracted."]
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    길이 = input_size + 2 * pad + filter_size
    return 길이 // stride
