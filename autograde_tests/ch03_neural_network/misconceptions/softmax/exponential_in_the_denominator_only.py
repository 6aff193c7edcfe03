# /// misconception
# caught_by = ["test_a_constant_added_to_a_row_changes_nothing"]
# uses = ["np.exp | math.exp | ** | np.power"]
#
# [title]
# ko = "분자에 지수 함수가 없음"
# en = "The numerator has no exponential"
#
# [explanation]
# ko = """
# 지수 함수가 분모에만 있고 분자는 점수 그대로입니다. 그래서 결과의 합이 1이 되지 않고 음수도 나옵니다. 본문
# 식의 분자를 보세요."""
# en = """
# The exponential stands in the denominator only; the numerator is the score itself. So the results do not add up
# to 1, and may be negative. Look at the numerator of the formula."""
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return x / np.sum(e, axis=-1, keepdims=True)
