# /// misconception
# caught_by = ["test_images_give_the_probabilities_of_the_classes", "test_as_many_images_as_classes_are_kept_apart"]
# shows = [".sum() in predict"]
# shows_no = [
#     "np.sum(…axis=… | .sum(…axis=… | np.sum(name, #) | .sum(#) | for | .T | np.apply_along_axis | comprehension | np.einsum",
# ]
#
# [title]
# ko = "합을 배치 전체에서 구함"
# en = "The sum runs over the whole batch"
#
# [explanation]
# ko = """
# 1차원 배열을 위한 합을 배치에 그대로 쓴 것으로 보입니다. 배치에서는 모든 이미지를 하나의 합으로 나누게 됩니다.
# 결과에서 각 행의 합을 출력해 보세요."""
# en = """
# A sum made for one vector seems to be used for a batch. In a batch all images are then divided by one and the same
# sum. Print the sum of each row of the result."""
# ///
import numpy as np


def predict(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    a3 = np.dot(z2, network["W3"]) + network["b3"]
    e = np.exp(a3 - np.max(a3))
    return e / np.sum(e)
