# /// misconception
# caught_by = ["test_both_hidden_layers_use_the_sigmoid", "test_every_call_uses_its_own_input"]
# shows = [
#     "sigmoid(np.dot(…, network['W2'])) | relu(np.dot(…, network['W2'])) | sigmoid((sigmoid(…) @ network['W2'])) | relu((relu(…) @ network['W2'])) | sigmoid((name @ network['W2'])) | sigmoid(….dot(network['W2'])) | sigmoid(np.dot(…, …['W2']))",
#     "'b1' | 'b3'",
# ]
# shows_no = ["sigmoid(np.dot(x, network['W1'])) | sigmoid((x @ network['W1'])) | …['W2']) + …"]
#
# [title]
# ko = "둘째 층의 편향을 더하지 않음"
# en = "The bias of the second layer is left out"
#
# [explanation]
# ko = """
# 둘째 층의 합에 편향이 더해지지 않습니다. 층마다 곱한 뒤 같은 번호의 편향을 더하세요. 세 줄을 나란히 놓고
# 견주어 보세요."""
# en = """
# No biases are added to the sum of the second layer. Each layer adds the bias of its own number behind the
# product. Put the three lines side by side."""
# ///
import numpy as np


def forward(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]))
    return identity_function(np.dot(z2, network["W3"]) + network["b3"])
