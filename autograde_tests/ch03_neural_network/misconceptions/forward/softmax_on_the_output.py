# /// misconception
# caught_by = ["test_the_output_layer_changes_nothing", "test_the_output_of_the_text_is_reproduced"]
# uses = ["softmax | np.exp"]
# shows = ["return softmax()"]
#
# [title]
# ko = "출력층에 소프트맥스를 씀"
# en = "The softmax on the output layer"
#
# [explanation]
# ko = """
# 출력층의 합을 소프트맥스에 넣었습니다. 소프트맥스는 클래스를 고르는 분류의 출력층에 쓰는 함수이며, 여기의 순전파는 값을 예측하는
# 신경망이므로 출력층의 합을 바꾸지 않습니다. 두 신경망의 마지막 식을 비교해 보세요."""
# en = """
# The output layer goes through a softmax. The softmax belongs to the output layer of a classification; the network
# here predicts values, and its output layer leaves the sums as they are. Compare the last formulas of the two
# networks."""
# ///
import numpy as np


def forward(network, x):
    a1 = np.dot(x, network["W1"]) + network["b1"]
    z1 = sigmoid(a1)
    a2 = np.dot(z1, network["W2"]) + network["b2"]
    z2 = sigmoid(a2)
    a3 = np.dot(z2, network["W3"]) + network["b3"]
    return softmax(a3)
