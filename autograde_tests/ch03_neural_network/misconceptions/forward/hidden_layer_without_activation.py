# /// misconception
# caught_by = ["test_both_hidden_layers_use_the_sigmoid", "test_the_output_of_the_text_is_reproduced"]
# lacks = ["unused z1:… | unused z2:…"]
# shows = [
#     "np.dot(sigmoid(np.dot(x, network['W1'])), network['W2']) | (sigmoid((x @ network['W1'])) @ network['W2']) | sigmoid((np.dot(x, network['W1']) + network['b1'])) | sigmoid(((x @ network['W1']) + network['b1'])) | sigmoid((x.dot(network['W1']) + network['b1'])) | sigmoid((np.dot(x, W1) + b1)) | sigmoid(((x @ W1) + b1))",
#     "sigmoid() once in forward",
#     "(+) @ [] | (+) @ name",
# ]
#
# [title]
# ko = "둘째 은닉층에 시그모이드가 없음"
# en = "No sigmoid in the second hidden layer"
#
# [explanation]
# ko = """
# 둘째 은닉층의 합이 활성화 함수를 거치지 않고 출력층으로 넘어갑니다. 본문의 식에서 h가 몇 번 나오는지 세어 코드와 비교해 보세요."""
# en = """
# The sums of the second hidden layer go to the output layer without an activation function. Count how often h occurs
# in the formulas of the text, and compare with your code."""
# ///
import numpy as np


def forward(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = np.dot(z1, network["W2"]) + network["b2"]
    return identity_function(np.dot(z2, network["W3"]) + network["b3"])
