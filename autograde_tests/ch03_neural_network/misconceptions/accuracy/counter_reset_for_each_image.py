# /// misconception
# caught_by = ["test_the_share_of_right_answers_is_returned", "test_all_answers_right_give_one"]
# uses = ["+= | name = (+)"]
# lacks = ["return in loop"]
#
# [title]
# ko = "이미지마다 센 수가 쌓이지 않음"
# en = "The count does not add up over the images"
#
# [explanation]
# ko = """
# 센 수가 쌓이지 않습니다. 수를 0으로 두는 줄이 반복문 안에 있거나, 세는 줄이 반복문 밖에 있는 경우가 많습니다. 반복문
# 안에서 센 수를 출력하여 어떻게 변하는지 보고, 그 줄이 몇 번 실행되어야 하는지 생각해 보세요."""
# en = """
# The count does not add up. Mostly the line that sets the counter to 0 stands inside the loop, or the one that
# counts stands behind it. Print the counter in the loop to see how it changes, and think about how often that line
# should run."""
# ///
import numpy as np


def accuracy(network, x, t):
    for i in range(len(x)):
        right = 0
        y = predict(network, x[i])
        if np.argmax(y) == t[i]:
            right += 1
    return right / len(x)
