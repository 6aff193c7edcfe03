# /// variant
# exercise = "conv_output_size"
# mistakes = ["padding_counted_once"]
# says = "The padding is counted on one side only"
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    size = input_size + pad - filter_size
    return int(size / stride) + 1
