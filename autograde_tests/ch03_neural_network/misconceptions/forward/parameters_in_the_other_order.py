# /// misconception
# caught_by = ["test_the_output_of_the_text_is_reproduced", "test_the_weights_are_taken_from_the_network_given"]
# shows = ["def forward x,network"]
#
# [title]
# ko = "매개변수의 순서가 바뀜"
# en = "The parameters are in the other order"
#
# [explanation]
# ko = """
# 신경망과 입력을 받는 순서가 본문과 다릅니다. 본문대로 부르면 입력 배열에서 키를 찾게 되어 IndexError가 납니다.
# 함수를 정의한 첫 줄을 본문의 호출과 비교해 보세요."""
# en = """
# Network and input are taken in another order than in the text. Called as the text says, the function looks for a key
# in the input array, and there is an IndexError. Compare the first line of your definition with the call in the
# text."""
# ///
import numpy as np


def forward(x, network):
    a1 = np.dot(x, network["W1"]) + network["b1"]
    z1 = sigmoid(a1)
    a2 = np.dot(z1, network["W2"]) + network["b2"]
    z2 = sigmoid(a2)
    a3 = np.dot(z2, network["W3"]) + network["b3"]
    return identity_function(a3)
