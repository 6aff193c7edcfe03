# /// misconception
# caught_by = ["test_the_stride_divides_the_way", "test_the_sizes_of_the_text"]
# shows = ["ignored conv_output_size.stride:…"]
#
# [title]
# ko = "스트라이드를 쓰지 않음"
# en = "The stride is not used"
#
# [explanation]
# ko = """
# 필터가 늘 한 칸씩 움직이는 것처럼 셉니다. 스트라이드가 2이면 자리가 절반쯤으로 줄어야 합니다. 매개변수
# stride가 식의 어디에 들어가는지 본문에서 찾아보세요."""
# en = """
# Places are counted as if the filter always moved by one. With a stride of 2 there are about half as many. Find in
# the text where the stride stands in the formula."""
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size) + 1
