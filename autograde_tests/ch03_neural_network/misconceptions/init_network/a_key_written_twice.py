# /// misconception
# caught_by = ["test_the_biases_hold_the_numbers_of_the_text", "test_the_biases_have_one_dimension"]
# uses = ["key twice"]
# shows = ["key twice"]
#
# [title]
# ko = "키 하나를 두 번 쓰고 하나를 빠뜨림"
# en = "One key written twice, another left out"
#
# [explanation]
# ko = """
# 줄을 복사하면서 키의 번호를 고치지 않은 것으로 보입니다. 딕셔너리에 같은 키로 다시 넣으면 오류 없이 앞의 값을
# 덮어쓰므로, 키가 하나 모자라게 됩니다. 만든 딕셔너리의 키를 모두 출력해 보세요."""
# en = """
# A line seems to have been copied without changing the number in its key. Storing under the same key again replaces the
# first value without an error, so there is one key less. Print all keys of your dict."""
# ///
import numpy as np


def init_network():
    network = {}
    network["W1"] = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
    network["b1"] = np.array([0.1, 0.2, 0.3])
    network["W2"] = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
    network["b2"] = np.array([0.1, 0.2])
    network["W3"] = np.array([[0.1, 0.3], [0.2, 0.4]])
    network["b2"] = np.array([0.1, 0.2])
    return network
