# /// misconception
# caught_by = ["test_the_value_of_the_text_is_reproduced", "test_every_length_takes_half_of_the_sum"]
# shows = ["np.mean | .mean | … / y.size | … / len(y) | … / y.shape[0] | np.average | … / t.size | … / len(t)"]
# shows_no = ["… * y.size | … * len(y) | … * len() | … * y.shape[0] | y.size * … | len(y) * … | … * t.size"]
#
# [title]
# ko = "원소의 개수로 나눔"
# en = "Divided by the number of elements"
#
# [explanation]
# ko = """
# 이름에 mean이 들어 있어서 평균을 구한 것으로 보입니다. 이 과정의 식은 제곱의 평균이 아니라 제곱의 합에 절반을
# 취한 것입니다. 길이가 2인 예에서는 두 값이 우연히 같으므로, 더 긴 배열로 본문의 식과 비교해 보세요."""
# en = """
# The word mean in the name seems to have led to an average. In this course the formula is half of the sum of the
# squares, not their mean. With two elements both happen to agree, so compare with the formula of the text on a
# longer array."""
# ///
import numpy as np


def mean_squared_error(y, t):
    return np.mean((y - t) ** 2)
