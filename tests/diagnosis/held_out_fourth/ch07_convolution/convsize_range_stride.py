# /// variant
# exercise = "conv_output_size"
# mistakes = ["range is called with a float as its end"]
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    padded = input_size + 2 * pad
    count = 0
    for start in range(0, (padded - filter_size + stride) / stride):
        count += 1
    return count
