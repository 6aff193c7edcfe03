# /// variant
# exercise = "conv_output_size"
# mistakes = ["stride and pad have no default values, so a call without them fails"]
# ///
def conv_output_size(input_size, filter_size, stride, pad):
    out = (input_size + 2 * pad - filter_size) / stride + 1
    return int(out)
