# /// misconception
# caught_by = ["test_the_share_of_right_answers_is_returned", "test_all_answers_right_give_one"]
# uses = ["#100 | #100.0"]
# shows = ["… * 100 | 100 * … | … * 100.0 | 100.0 * …"]
#
# [title]
# ko = "백분율로 돌려줌"
# en = "A percentage"
#
# [explanation]
# ko = """
# 백분율처럼 100을 곱했습니다. 사람이 읽기에는 편하지만, 함수의 결과는 0 이상 1 이하로 정해져 있습니다. 백분율은
# 화면에 나타낼 때에만 만들어 보세요."""
# en = """
# There is a factor of 100, as for a percentage. That is easy for people to read, but the result of the function is
# to lie between 0 and 1. Make a percentage only where you print it."""
# ///
import numpy as np


def accuracy(network, x, t):
    y = np.argmax(predict(network, x), axis=1)
    return float(np.mean(y == t)) * 100
