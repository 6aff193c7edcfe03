# /// variant
# exercise = "conv_output_size"
# mistakes = ["Adds the padding only once instead of on both sides."]
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + pad - filter_size) // stride + 1
