# /// variant
# exercise = "conv_output_size"
# mistakes = ["The input size is treated as a pair of height and width although it is one number"]
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    h, w = input_size
    oh = (h + 2 * pad - filter_size) // stride + 1
    ow = (w + 2 * pad - filter_size) // stride + 1
    return oh, ow
