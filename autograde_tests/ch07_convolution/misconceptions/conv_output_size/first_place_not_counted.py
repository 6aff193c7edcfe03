# /// misconception
# caught_by = ["test_a_filter_of_the_size_of_the_input_fits_once", "test_the_sizes_of_the_text"]
# lacks = ["while"]
# shows_no = ["… + 1 | 1 + … | (//) + # | … + # | range | len | while"]
#
# [title]
# ko = "첫 자리를 세지 않음"
# en = "The first place is not counted"
#
# [explanation]
# ko = """
# 필터가 처음 놓인 자리를 세지 않았습니다. 필터가 입력과 같은 크기이면 한 번은 놓을 수
# 있어야 합니다. 작은 예를 그려 자리를 세어 보세요."""
# en = """
# The place where the filter begins is not counted. A filter of the size of the input has to fit once. Draw a
# small example and count the places."""
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size) // stride
