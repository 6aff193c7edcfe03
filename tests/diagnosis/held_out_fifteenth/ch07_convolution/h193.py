# /// variant
# exercise = "conv_output_size"
# mistakes = ["The padding is subtracted instead of added.", "The + 1 at the end is missing."]
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    채운_크기 = input_size - 2 * pad
    움직일_거리 = 채운_크기 - filter_size
    return 움직일_거리 // stride
