# /// misconception
# caught_by = ["test_the_biases_have_one_dimension"]
#
# [title]
# ko = "편향이 2차원임"
# en = "The biases have two dimensions"
#
# [explanation]
# ko = """
# 편향이 한 행짜리 행렬입니다. 대괄호를 두 겹으로 적으면 이렇게 됩니다. 더할 때는 NumPy가 형상을 맞추어 주므로,
# 순전파의 결과까지 2차원이 됩니다. 편향의 ndim을 출력하고 본문의 형상과 비교해 보세요."""
# en = """
# A bias is a matrix of one row, as two pairs of brackets make it. NumPy adjusts the shapes in a sum, and the output
# of the network gets two dimensions as well. Print the ndim of the biases and compare with the text."""
# ///
import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["b1"] = np.array([[0.1, 0.2, 0.3]])
    network["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.array([[0.1, 0.2]])
    network["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b3"] = np.array([[0.1, 0.2]])
    return network
