# /// misconception
# caught_by = ["test_the_weights_are_those_of_the_text", "test_the_first_layer_gives_the_sums_of_the_text"]
#
# [title]
# ko = "가중치의 행과 열이 바뀜"
# en = "Rows and columns of the weights are exchanged"
#
# [explanation]
# ko = """
# 나가는 뉴런 하나의 가중치를 한 행에 적은 것으로 보입니다. 그렇게 쓰는 책도 있지만, 여기에서는 행이 들어오는 신호이고
# 열이 나가는 신호입니다. 각 행렬의 shape를 본문에 적힌 (들어오는 수, 나가는 수)와 비교해 보세요."""
# en = """
# Each row seems to hold the weights of one neuron going out. Some books write it so, but here the rows are the signals
# coming in and the columns those going out. Compare the shape of each matrix with (numbers coming in, numbers going
# out) in the text."""
# ///
import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["W2"] = np.array([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])
    network["b2"] = np.array([0.1, 0.2])
    network["W3"] = np.array([[0.1, 0.2], [0.3, 0.4]])
    network["b3"] = np.array([0.1, 0.2])
    return network
