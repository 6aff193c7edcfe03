# /// misconception
# caught_by = [
#     "test_the_share_of_right_answers_is_returned",
#     "test_all_answers_right_give_one",
#     "test_a_single_image_is_accepted",
# ]
# shows = ["(… / predict(network, x).shape[1]) | … / y.shape[1]"]
#
# [title]
# ko = "클래스의 수로 나눔"
# en = "Divided by the number of classes"
#
# [explanation]
# ko = """
# 센 수를 데이터의 수가 아니라 클래스의 수로 나누고 있습니다. 데이터가 클래스보다 많으면 결과가 1보다 커질 수
# 있습니다. 나누는 수를 출력하여 이미지의 수와 비교해 보세요."""
# en = """
# What is counted is divided by the number of classes and not by that of the data. With more data than
# classes the result may exceed 1. Print the number you divide by, and compare it with the number of images."""
# ///
import numpy as np


def accuracy(network, x, t):
    y = predict(network, x)
    right = np.sum(np.argmax(y, axis=1) == t)
    return float(right / y.shape[1])
