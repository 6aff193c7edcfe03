# /// misconception
# caught_by = ["test_the_stride_divides_the_way", "test_the_sizes_of_the_text"]
# shows = ["filter_size // stride | filter_size / stride"]
#
# [title]
# ko = "나눗셈이 필터에만 걸림"
# en = "The division reaches the filter alone"
#
# [explanation]
# ko = """
# 나눗셈은 뺄셈보다 먼저 계산되므로 괄호가 없으면 필터의 크기만 나누게 됩니다. 스트라이드를 2로 하고 중간값을 출력해
# 보세요."""
# en = """
# A division is done before a subtraction, so without parentheses only the size of the filter is divided. Take a
# stride of 2 and print the values in between."""
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return input_size + 2 * pad - filter_size // stride + 1
