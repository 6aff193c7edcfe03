# /// misconception
# caught_by = ["test_the_share_of_right_answers_is_returned", "test_all_answers_right_give_one"]
# uses = ["return in loop"]
# shows = ["once accuracy:…"]
#
# [title]
# ko = "첫째 이미지만 보고 돌려줌"
# en = "Returns after the first image"
#
# [explanation]
# ko = """
# return이 반복문 안에 들어가 있어서 이미지 한 장을 본 다음에 함수가 끝납니다. 파이썬에서는 들여쓰기가 어느 줄까지
# 반복되는지를 정합니다. 반복문이 몇 번 도는지 세어 보고, return의 들여쓰기를 살펴보세요."""
# en = """
# The return stands inside the loop, so the function ends after one image. In Python, the indentation decides which
# lines are repeated. Count how often the loop runs, and look at the indentation of the return."""
# ///
import numpy as np


def accuracy(network, x, t):
    right = 0
    for i in range(len(x)):
        y = predict(network, x[i])
        if np.argmax(y) == t[i]:
            right += 1
        return right / len(x)
