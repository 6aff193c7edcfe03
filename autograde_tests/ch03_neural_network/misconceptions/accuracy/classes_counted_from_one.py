# /// misconception
# caught_by = ["test_all_answers_right_give_one", "test_the_share_of_right_answers_is_returned"]
# shows = ["np.argmax() + # | np.argmax() + 1 | .argmax() + 1"]
#
# [title]
# ko = "클래스를 1부터 셈"
# en = "The classes are counted from 1"
#
# [explanation]
# ko = """
# 파이썬의 인덱스는 0부터 시작하고 레이블도 0부터 시작하므로, 가장 큰 확률의 자리가 곧 클래스 번호입니다. 여기에 1을
# 더하면 모든 답이 한 칸씩 밀립니다. 답과 레이블의 가장 작은 값과 가장 큰 값을 비교해 보세요."""
# en = """
# Positions in Python begin at 0, and so do the labels: the position of the greatest probability is the class number
# already. Adding 1 moves every answer to the next class. Compare the smallest and the largest values of the answers
# with those of the labels."""
# ///
import numpy as np


def accuracy(network, x, t):
    answers = np.argmax(predict(network, x), axis=1) + 1
    return float(np.mean(answers == t))
