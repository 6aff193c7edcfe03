# /// misconception
# caught_by = ["test_the_weights_are_those_of_the_text", "test_the_biases_hold_the_numbers_of_the_text"]
#
# [title]
# ko = "행마다 수의 개수가 다름"
# en = "Rows of different length"
#
# [explanation]
# ko = """
# 행렬의 행마다 든 수의 개수가 달라 NumPy가 배열을 만들지 못하고 ValueError가 납니다. 소수점 대신 쉼표를 쓰면 이렇게
# 됩니다. 오류가 가리키는 줄에서 행마다 수가 몇 개인지 세어 보세요."""
# en = """
# The rows of a matrix do not hold equally many numbers, so NumPy cannot make an array of it and raises a
# ValueError. A comma in place of a decimal point does this. Count the numbers of each row in the line to which the
# error points."""
# ///
import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0, 4, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.array([0.1, 0.2])
    network["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b3"] = np.array([0.1, 0.2])
    return network
