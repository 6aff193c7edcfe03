# /// misconception
# caught_by = ["test_the_weights_are_those_of_the_text", "test_the_biases_hold_the_numbers_of_the_text"]
# shows = ["silent init_network:…"]
#
# [title]
# ko = "딕셔너리를 돌려주지 않음"
# en = "The dict is not returned"
#
# [explanation]
# ko = """
# return이 없어 함수의 결과가 None입니다. 그래서 키로 값을 꺼내는 순간 TypeError가 납니다. 함수의 마지막 줄이
# 무엇을 하는지 살펴보세요."""
# en = """
# There is no return, so the result of the call is None, and looking up a key in it raises a TypeError. See what the
# last line of the function does."""
# ///
import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.array([0.1, 0.2])
    network["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b3"] = np.array([0.1, 0.2])
