# /// variant
# exercise = "conv_output_size"
# mistakes = ["The padding is added only once instead of twice."]
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + pad - filter_size) // stride + 1
