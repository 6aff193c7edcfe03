# /// misconception
# caught_by = ["test_the_weights_are_those_of_the_text"]
# shows = ["'w1'"]
# shows_no = ["'W1'"]
#
# [title]
# ko = "가중치의 키가 소문자임"
# en = "Small letters in the keys of the weights"
#
# [explanation]
# ko = """
# 딕셔너리의 키는 대문자와 소문자를 구별합니다. 값이 본문과 다른 이름으로 담겨 있어, 꺼내 쓰는 쪽에서 KeyError가
# 납니다. 만든 딕셔너리의 키를 출력하여 본문의 여섯 이름과 한 글자씩 비교해 보세요."""
# en = """
# Keys of a dict tell capitals from small letters. The values are stored under names other than those of the text,
# and whoever looks them up gets a KeyError. Print the keys of your dict and compare them with the six names letter
# by letter."""
# ///
import numpy as np


def init_network():
    network = {}
    network["w1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["w2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.array([0.1, 0.2])
    network["w3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b3"] = np.array([0.1, 0.2])
    return network
