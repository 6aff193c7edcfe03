# /// misconception
# caught_by = ["test_the_share_of_right_answers_is_returned", "test_all_answers_right_give_one"]
#
# [title]
# ko = "맞힌 수를 이미지마다 0으로 되돌림"
# en = "The counter starts again for each image"
#
# [explanation]
# ko = """
# 맞힌 수를 0으로 두는 줄이 반복문 안에 있어서, 이미지마다 처음부터 다시 셉니다. 그래서 마지막 이미지의 결과만 남습니다.
# 반복문 안에서 맞힌 수를 출력하여 어떻게 변하는지 보고, 그 줄이 몇 번 실행되어야 하는지 생각해 보세요."""
# en = """
# The line that sets the counter to 0 stands inside the loop, so counting begins anew with each image, and only the last
# one remains. Print the counter in the loop to see how it changes, and think about how often that line should run."""
# ///
import numpy as np


def accuracy(network, x, t):
    for i in range(len(x)):
        right = 0
        y = predict(network, x[i])
        if np.argmax(y) == t[i]:
            right += 1
    return right / len(x)
