# /// misconception
# caught_by = ["test_the_weights_are_those_of_the_text", "test_the_first_layer_gives_the_sums_of_the_text"]
#
# [title]
# ko = "가중치를 행 방향으로 채움"
# en = "The weights are filled in row by row"
#
# [explanation]
# ko = """
# 가중치의 수가 놓인 자리가 다릅니다. 본문의 행렬에서 0.1, 0.2, 0.3은 옆으로가 아니라 아래로 이어집니다. 행렬을
# 출력하여 본문의 것과 나란히 놓고 한 행씩 비교해 보세요."""
# en = """
# The numbers of the weights stand in other places. In the matrices of the text, 0.1, 0.2, 0.3 go down the columns
# and not along the rows. Print your matrices beside those of the text and compare them row by row."""
# ///
import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["W2"] = np.array([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]])
    network["b2"] = np.array([0.1, 0.2])
    network["W3"] = np.array([[0.1, 0.2], [0.3, 0.4]])
    network["b3"] = np.array([0.1, 0.2])
    return network
