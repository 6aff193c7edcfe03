# /// misconception
# caught_by = ["test_the_weights_are_taken_from_the_network_given", "test_layers_of_other_sizes_work"]
# shows = ["init_network"]
#
# [title]
# ko = "받은 신경망 대신 본문의 신경망을 씀"
# en = "The network of the text, whatever is passed"
#
# [explanation]
# ko = """
# 함수 안에서 신경망을 새로 만들어, 인수로 받은 신경망이 쓰이지 않습니다. 가중치를 바꾼 신경망을 넣었을 때 출력이
# 달라지는지 확인해 보세요."""
# en = """
# The function makes a network of its own, and the one it receives is never used. Pass a network with other weights and
# see whether the output changes."""
# ///
import numpy as np


def forward(network, x):
    network = init_network()
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    return identity_function(np.dot(z2, network["W3"]) + network["b3"])
