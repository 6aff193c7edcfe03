# /// misconception
# caught_by = ["test_the_weights_are_arrays"]
# lacks = ["np.array | np.asarray | np.full | np.zeros"]
# shows = ["#0.1"]
# shows_no = ["np… | array | asarray"]
#
# [title]
# ko = "배열이 아니라 리스트를 담음"
# en = "Lists in place of arrays"
#
# [explanation]
# ko = """
# 수가 파이썬 리스트 그대로 담겨 있습니다. 리스트에서는 더하기가 원소의 덧셈이 아니라 이어 붙이기이고 shape도
# 없어서, 다음 계산에서 문제가 됩니다. 값의 type을 출력해 보고 본문이 어떤 값을 요구하는지 확인해 보세요."""
# en = """
# The numbers are stored as plain Python lists. For lists a plus joins them and does not add elements, and they have
# no shape, so later computations go wrong. Print the type of a value, and check what the text asks for."""
# ///
import numpy as np


def init_network():
    network = {}
    network["W1"] = [[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]
    network["b1"] = [0.1, 0.2, 0.3]
    network["W2"] = [[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]
    network["b2"] = [0.1, 0.2]
    network["W3"] = [[0.1, 0.3], [0.2, 0.4]]
    network["b3"] = [0.1, 0.2]
    return network
