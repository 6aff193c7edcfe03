# /// misconception
# caught_by = ["test_padding_is_at_both_ends"]
# shows = ["input_size + pad | (-) + pad | pad + input_size"]
# shows_no = ["2 * … | … * 2 | pad + pad | += | 2.0 * … | for | while | range"]
#
# [title]
# ko = "패딩을 한쪽만 셈"
# en = "Padding is counted at one end"
#
# [explanation]
# ko = """
# 0은 입력의 양 끝에 덧대므로 길이가 패딩의 두 배만큼 늘어납니다. 길이 3인 입력의 양 끝에 0을 하나씩 붙여 적어 보세요."""
# en = """
# Zeros are put at both ends, so the input gets longer by twice the padding. Write down an input of three numbers with
# a zero at either end."""
# ///
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + pad - filter_size) // stride + 1
