# /// misconception
# caught_by = ["test_the_biases_hold_the_numbers_of_the_text", "test_the_biases_have_one_dimension"]
#
# [title]
# ko = "소수점 자리에 쉼표를 씀"
# en = "A comma where a decimal point should be"
#
# [explanation]
# ko = """
# 쉼표는 수를 나누는 기호이므로, 소수점 대신 쓰면 수 하나가 두 개가 됩니다. 1차원 배열에서는 오류도 나지 않고 원소만
# 늘어납니다. 만든 배열의 shape를 하나씩 출력하여 본문과 비교해 보세요."""
# en = """
# A comma separates numbers, so in place of a decimal point it makes two numbers out of one. In a one-dimensional array
# there is no error, just one element more. Print the shape of each array you made and compare with the text."""
# ///
import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.array([0.1, 0, 2])
    network["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b3"] = np.array([0.1, 0.2])
    return network
