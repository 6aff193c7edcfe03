# /// misconception
# caught_by = ["test_the_stride_divides_the_way", "test_the_sizes_of_the_text"]
# uses = ["… + 1 | 1 + … | … + # | # + … | +=", "/ | // | np.floor_divide | divmod | int"]
# shows = ["… + 1) // stride) | … + 1) / stride) | (+) // stride"]
# shows_no = ["math.ceil | np.ceil | -x | -stride | … - 1 | … - #"]
#
# [title]
# ko = "1을 더한 다음 스트라이드로 나눔"
# en = "The 1 is added before the division"
#
# [explanation]
# ko = """
# 스트라이드가 크면 처음 자리까지 나누어 버립니다. 나누어야 하는 것은 필터가 움직이는 거리뿐입니다. 길이 7, 필터 3,
# 스트라이드 2로 자리를 세어 보세요."""
# en = """
# With a larger stride the first place is divided as well. Only the way that the filter goes is to be divided. Count
# the places for length 7, filter 3 and stride 2."""
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size + 1) // stride
