# /// variant
# exercise = "conv_output_size"
# mistakes = ["The + 1 at the end is missing.", "The stride is ignored."]
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    # 패딩을 더한 크기에서 필터를 뺀다
    크기 = input_size + 2 * pad
    return 크기 - filter_size
