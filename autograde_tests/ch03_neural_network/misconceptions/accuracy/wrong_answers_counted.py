# /// misconception
# caught_by = [
#     "test_all_answers_right_give_one",
#     "test_all_answers_wrong_give_zero",
#     "test_the_share_of_right_answers_is_returned",
# ]
# shows = ["!="]
# shows_no = ["== | - | continue"]
#
# [title]
# ko = "맞힌 것이 아니라 틀린 것을 셈"
# en = "The wrong answers are counted"
#
# [explanation]
# ko = """
# 맞힌 것이 아니라 틀린 것을 세고 있습니다. 신경망이 좋을수록 틀린 것은 줄어듭니다. 모두 맞혔을 때와 모두
# 틀렸을 때 결과가 각각 얼마여야 하는지 생각해 보세요."""
# en = """
# This counts the wrong answers and not the right ones, and a better network gives fewer of them. Think about
# what the result should be when all answers are right, and when all are wrong."""
# ///
import numpy as np


def accuracy(network, x, t):
    answers = np.argmax(predict(network, x), axis=1)
    return float(np.mean(answers != t))
