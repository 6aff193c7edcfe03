# /// misconception
# caught_by = ["test_as_many_images_as_classes_are_kept_apart", "test_the_share_of_right_answers_is_returned"]
# shows = [
#     "np.argmax(predict(network, x), axis=0) | np.argmax(predict(network, x), 0) | predict(network, x).argmax(axis=0) | predict(network, x).argmax(0)",
# ]
# shows_no = [".T | np.transpose | .transpose"]
#
# [title]
# ko = "가장 큰 확률을 열마다 찾음"
# en = "The greatest probability of each column"
#
# [explanation]
# ko = """
# 각 이미지에서 가장 그럴듯한 클래스가 아니라, 각 클래스에서 가장 확률이 큰 이미지를 찾고 있습니다. 답의 수가 이미지의
# 수가 아니라 클래스의 수와 같아져 오류가 나거나 조용히 틀린 값이 나옵니다. 답의 개수를 출력해 보세요."""
# en = """
# This looks for the image with the greatest probability of each class, and not for the likeliest class of each
# image. There are then as many answers as classes, which is an error, or a wrong value without one. Print the
# number of answers."""
# ///
import numpy as np


def accuracy(network, x, t):
    y = predict(network, x)
    answers = np.argmax(y, axis=0)
    return float(np.mean(answers == t))
