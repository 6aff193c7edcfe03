# /// misconception
# caught_by = ["test_the_output_of_the_text_is_reproduced", "test_the_weights_are_taken_from_the_network_given"]
# shows = ["sigmoid() + …"]
#
# [title]
# ko = "편향을 활성화 함수 다음에 더함"
# en = "The biases are added after the activation"
#
# [explanation]
# ko = """
# 편향은 합의 일부이므로 활성화 함수에 들어가기 전에 더해야 합니다. 나중에 더하면 은닉층의 출력이 0과 1 사이를 벗어날 수
# 있습니다. 첫째 은닉층의 출력을 출력하여 범위를 살펴보고 괄호의 위치를 확인해 보세요."""
# en = """
# The biases are part of the sum, so they are added before the activation function sees it. Added afterwards, they let
# the output of a hidden layer leave the range from 0 to 1. Print the output of the first hidden layer, look at its
# range, and check your parentheses."""
# ///
import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    z1 = sigmoid(np.dot(x, W1)) + b1
    z2 = sigmoid(np.dot(z1, W2)) + b2
    return identity_function(np.dot(z2, W3)) + b3
