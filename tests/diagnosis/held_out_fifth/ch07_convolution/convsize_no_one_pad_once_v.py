# /// variant
# exercise = "conv_output_size"
# mistakes = ["first_place_not_counted", "padding_counted_once"]
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    out = (input_size - filter_size + pad) / stride
    return int(out)
