# /// misconception
# caught_by = ["test_a_filter_of_the_size_of_the_input_fits_once", "test_the_sizes_of_the_text"]
# uses = ["while | for | range"]
# shows = ["while", "(+) < name | (+) < (+)"]
# shows_no = ["… + 1 | 1 + … | <= | >= | -1 | -x | … - filter_size"]
#
# [title]
# ko = "끝에 닿는 자리를 세지 않음"
# en = "The place at the border is not counted"
#
# [explanation]
# ko = """
# 필터가 입력의 끝에 꼭 닿는 자리를 세지 않습니다. 필터가 입력과 같은 크기이면 한 번은 놓을 수 있어야 합니다. 작은 예를
# 그려, 끝에 꼭 닿을 때 조건이 참인지 보세요."""
# en = """
# The place in which the filter ends exactly at the border is not counted. A filter of the size of the input has to fit
# once. Draw a small example, and see whether the condition is true where the filter touches the border."""
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    end = input_size + 2 * pad
    count = 0
    place = 0
    while place + filter_size < end:
        count += 1
        place += stride
    return count
