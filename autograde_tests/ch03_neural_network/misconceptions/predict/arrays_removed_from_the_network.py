# /// misconception
# caught_by = ["test_the_network_and_the_input_are_left_alone"]
# shows = [".pop | network.pop"]
#
# [title]
# ko = "신경망에서 배열을 없애며 꺼냄"
# en = "Taking an array out of the network removes it"
#
# [explanation]
# ko = """
# 값을 꺼내면서 딕셔너리에서 지우는 메서드를 썼습니다. 그러면 같은 신경망으로 다시 부를 때 KeyError가 납니다. 같은
# 인수로 두 번 불러 보고, 지우지 않고 값을 읽는 방법으로 바꾸어 보세요."""
# en = """
# The method used here takes a value out of the dict and deletes it there, so a second call with the same network
# raises a KeyError. Call the function twice with the same network, and change to a way of reading that deletes
# nothing."""
# ///
import numpy as np


def predict(network, x):
    z1 = sigmoid(np.dot(x, network.pop("W1")) + network.pop("b1"))
    z2 = sigmoid(np.dot(z1, network.pop("W2")) + network.pop("b2"))
    return softmax(np.dot(z2, network.pop("W3")) + network.pop("b3"))
