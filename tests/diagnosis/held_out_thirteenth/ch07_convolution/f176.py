# /// variant
# exercise = "conv_output_size"
# mistakes = ["The output size is computed under the name out_size, but the misspelt output_size is returned, a NameError."]
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    out_size = (input_size + 2 * pad - filter_size) / stride + 1
    out_size = int(out_size)
    return output_size
