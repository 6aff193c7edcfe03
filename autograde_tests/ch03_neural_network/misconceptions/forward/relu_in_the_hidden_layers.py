# /// misconception
# caught_by = ["test_both_hidden_layers_use_the_sigmoid", "test_the_output_of_the_text_is_reproduced"]
# uses = ["np.maximum | relu | np.where | max | > | < | np.clip | np.fmax"]
# shows = ["relu | np.maximum"]
# shows_no = ["sigmoid | np.exp | math.exp"]
#
# [title]
# ko = "은닉층에 ReLU를 씀"
# en = "The ReLU in the hidden layers"
#
# [explanation]
# ko = """
# 요즘의 신경망은 ReLU를 많이 쓰지만 이 문제의 은닉층은 시그모이드를 씁니다. 활성화 함수가 다르면 값이 달라집니다. 은닉층의 출력이
# 1보다 커지는지 살펴보고 본문의 설명을 다시 읽어 보세요."""
# en = """
# Many networks of today use the ReLU, but the hidden layers of this exercise use the sigmoid. Another activation
# function gives other values. See whether the outputs of a hidden layer exceed 1, and read the text again."""
# ///
import numpy as np


def forward(network, x):
    z1 = relu(np.dot(x, network["W1"]) + network["b1"])
    z2 = relu(np.dot(z1, network["W2"]) + network["b2"])
    return identity_function(np.dot(z2, network["W3"]) + network["b3"])
