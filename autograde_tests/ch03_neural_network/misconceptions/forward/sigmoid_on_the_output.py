# /// misconception
# caught_by = ["test_the_output_layer_changes_nothing", "test_the_output_of_the_text_is_reproduced"]
# shows = ["sigmoid(a3) | sigmoid(A3) | sigmoid(…network['W3']) + network['b3'])…"]
#
# [title]
# ko = "출력층에 시그모이드를 씀"
# en = "The sigmoid on the output layer"
#
# [explanation]
# ko = """
# 출력층의 합이 시그모이드를 거쳐 0과 1 사이로 제한되었습니다. 이 신경망의 출력층은 활성화 함수가 은닉층과 다릅니다.
# 식의 셋째 줄에서 마지막 기호가 무엇을 뜻하는지 다시 보세요."""
# en = """
# The sums of the output layer go through the sigmoid, which confines them between 0 and 1. The output layer of this
# network has another activation function than the hidden layers. Look again at what the symbol in the third line of
# the formula means."""
# ///
import numpy as np


def forward(network, x):
    z = x
    for i in range(1, 4):
        a = np.dot(z, network["W" + str(i)]) + network["b" + str(i)]
        z = sigmoid(a)
    return z
