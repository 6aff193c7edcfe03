# /// misconception
# caught_by = [
#     "test_images_give_the_probabilities_of_the_classes",
#     "test_a_batch_of_one_image_stays_a_batch",
#     "test_as_many_images_as_classes_are_kept_apart",
# ]
# shows = ["np.sum(…, axis=0) | .sum(axis=0)"]
# shows_no = [".T | np.transpose | for | comprehension | axis=1 | axis=-1"]
#
# [title]
# ko = "소프트맥스를 열 방향으로 구함"
# en = "The softmax runs down the columns"
#
# [explanation]
# ko = """
# 소프트맥스의 합을 한 이미지의 클래스가 아니라 한 클래스의 이미지에 걸쳐 구합니다. 이미지가 한 장뿐인 배치에서는 더할
# 것이 하나뿐입니다. 행의 합과 열의 합을 출력하여 어느 쪽이 1인지 살펴보세요."""
# en = """
# The sum of the softmax runs over the images of one class and not over the classes of one image. In a batch of a
# single image it has one term only. Print the sums of the rows and of the columns, and see which of them are 1."""
# ///
import numpy as np


def predict(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    a3 = np.dot(z2, network["W3"]) + network["b3"]
    e = np.exp(a3 - np.max(a3, axis=0))
    return e / np.sum(e, axis=0)
