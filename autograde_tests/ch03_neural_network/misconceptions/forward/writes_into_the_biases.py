# /// misconception
# caught_by = ["test_the_network_and_the_input_are_left_alone"]
# shows = ["writes network[·]"]
#
# [title]
# ko = "받은 신경망을 바꿈"
# en = "The network that is passed is changed"
#
# [explanation]
# ko = """
# 딕셔너리에서 꺼낸 배열은 복사본이 아니므로, 그 배열이나 딕셔너리에 쓰면 신경망 자체가 바뀝니다. 그러면 같은
# 신경망으로 다시 부를 때 다른 값이 나올 수 있습니다. 같은 인수로 두 번 불러 결과를 비교하고, 어느 줄이 받은 배열에
# 쓰는지 찾아보세요."""
# en = """
# An array taken from the dict is no copy, so writing into it, or into the dict, changes the network itself. The
# same network may then give something else the next time. Call the function twice with the same arguments and
# compare, and look for the line that writes into an array you received."""
# ///
import numpy as np


def forward(network, x):
    a1 = network["b1"]
    a1 += np.dot(x, network["W1"])
    z1 = sigmoid(a1)
    a2 = network["b2"]
    a2 += np.dot(z1, network["W2"])
    z2 = sigmoid(a2)
    a3 = network["b3"]
    a3 += np.dot(z2, network["W3"])
    return identity_function(a3)
