# /// variant
# exercise = "conv_output_size"
# mistakes = ["Calls Math.floor of another language, a name that does not exist here: NameError."]
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return Math.floor((input_size - filter_size + 2 * pad) / stride) + 1
