# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_each_row_of_a_batch_is_computed_by_itself", "test_a_constant_added_to_a_row_changes_nothing"]
# shows_no = ["np.exp | math.exp | ** | np.power | np.exp2 | np.expm1 | pow | math.pow | np.float_power | .exp | np.logaddexp | math.expm1"]
#
# [title]
# ko = "지수 함수가 없음"
# en = "The exponential is missing"
#
# [explanation]
# ko = """
# 지수 함수를 취하지 않았습니다. 어떤 점수든 양수로 바꾸는 것이 지수 함수입니다. 점수를 그대로 나누면 음수나 아주 큰
# 값이 나올 수 있어 확률로 볼 수 없습니다. 음수가 섞인 점수를 넣어 보고 식의 분자를 다시 읽어 보세요."""
# en = """
# The scores are used without the exponential, which turns every score into a positive number. Without it there may
# be negative or huge results, and these are no probabilities. Pass scores of both signs, and read the numerator of
# the formula again."""
# ///
import numpy as np


def softmax(x):
    return x / np.sum(x, axis=-1, keepdims=True)
