# /// misconception
# caught_by = ["test_the_biases_hold_the_numbers_of_the_text", "test_the_first_layer_gives_the_sums_of_the_text"]
# shows = ["np.zeros(2) | np.zeros(3)"]
# shows_no = ["[] = # | [] = [,] | [:] | for | + | += | np.zeros_like | .fill | np.put"]
#
# [title]
# ko = "편향을 0으로 둠"
# en = "Biases are zero"
#
# [explanation]
# ko = """
# 학습을 시작할 때는 편향을 0으로 두는 일이 많지만, 이 신경망은 학습이 끝난 것처럼 정해진 값을 가지고 있습니다. 본문에
# 적힌 편향의 값을 다시 확인해 보세요."""
# en = """
# Before learning, biases are often set to 0; but this network has given numbers, as if it had learnt already. Check
# the numbers that the text gives for the biases."""
# ///
import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["b1"] = np.zeros(3)
    network["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.zeros(2)
    network["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b3"] = np.zeros(2)
    return network
