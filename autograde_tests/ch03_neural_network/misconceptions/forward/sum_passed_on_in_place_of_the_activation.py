# /// misconception
# caught_by = ["test_both_hidden_layers_use_the_sigmoid", "test_the_output_of_the_text_is_reproduced"]
# uses = ["unused z1:… | unused z2:… | unused …"]
# shows = [
#     "unused z1:… | unused z2:…",
#     "np.dot(a1, W2) | np.dot(a2, W3) | np.dot((np.dot(… | np.dot(((… | (((x @ …) + …) @ …",
# ]
#
# [title]
# ko = "활성화하기 전의 합을 다음 층에 넘김"
# en = "The sum is passed on, not its activation"
#
# [explanation]
# ko = """
# 활성화 함수의 결과를 변수에 담아 두었지만 다음 층의 계산에는 활성화하기 전의 합을 썼습니다. 계산해 놓고 쓰지 않은 변수가 있는지
# 찾아보세요."""
# en = """
# The result of an activation function is stored, but the next layer computes with the sum from before the activation.
# Look for a variable that you compute and never use."""
# ///
import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    a1 = np.dot(x, W1) + b1
    z1 = sigmoid(a1)
    a2 = np.dot(z1, W2) + b2
    z2 = sigmoid(a2)
    a3 = np.dot(a2, W3) + b3
    return identity_function(a3)
