# /// variant
# exercise = "conv_output_size"
# mistakes = ["The place after the last step is not counted: while pos + filter_size < end misses the filter that ends exactly at the border"]
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    end = input_size + 2 * pad
    count = 0
    pos = 0
    while pos + filter_size < end:
        count += 1
        pos += stride
    return count
