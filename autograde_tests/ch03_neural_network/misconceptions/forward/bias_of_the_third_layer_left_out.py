# /// misconception
# caught_by = ["test_both_hidden_layers_use_the_sigmoid", "test_every_call_uses_its_own_input"]
# shows = ["'W3'", "'b2'"]
# shows_no = ["'b3' | 'b' | 'b%d' | .items | .values | …['W3']) + … | 'b0' | 'b4' | 'B3' | 'b_3' | 'bias3'"]
#
# [title]
# ko = "셋째 층의 편향을 더하지 않음"
# en = "The bias of the third layer is left out"
#
# [explanation]
# ko = """
# 셋째 층의 합에 편향이 더해지지 않습니다. 층마다 곱한 뒤 같은 번호의 편향을 더하세요. 세 줄을 나란히 놓고
# 견주어 보세요."""
# en = """
# No biases are added to the sum of the third layer. Each layer adds the bias of its own number behind the
# product. Put the three lines side by side."""
# ///
import numpy as np


def forward(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    return identity_function(np.dot(z2, network["W3"]))
