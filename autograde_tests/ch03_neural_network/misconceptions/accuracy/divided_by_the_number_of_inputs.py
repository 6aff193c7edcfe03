# /// misconception
# caught_by = ["test_the_share_of_right_answers_is_returned", "test_all_answers_right_give_one"]
# shows = ["… / x.shape[1] | … / x.shape[1])"]
#
# [title]
# ko = "데이터의 수가 아니라 입력의 수로 나눔"
# en = "Divided by the number of inputs of an image"
#
# [explanation]
# ko = """
# 센 개수를 데이터의 개수가 아니라 데이터 하나에 든 수의 개수로 나누었습니다. 형상의 두 수 중에서 행의 수가 데이터의
# 수이고, 열의 수는 데이터 하나의 길이입니다."""
# en = """
# What is counted is divided by how many numbers one image has and not by how many images there are. Of the two numbers
# of the shape the rows count the images, and the columns say how long one image is."""
# ///
import numpy as np


def accuracy(network, x, t):
    accuracy_cnt = 0
    for i in range(len(x)):
        y = predict(network, x[i])
        p = np.argmax(y)
        if p == t[i]:
            accuracy_cnt += 1
    return accuracy_cnt / x.shape[1]
