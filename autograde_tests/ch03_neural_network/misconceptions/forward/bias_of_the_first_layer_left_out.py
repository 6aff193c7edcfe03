# /// misconception
# caught_by = ["test_both_hidden_layers_use_the_sigmoid", "test_every_call_uses_its_own_input"]
# shows = ["'W1'", "'b2'"]
# shows_no = ["'b1' | 'b' | 'b%d' | .items | .values | …['W1']) + … | 'b0' | 'B1' | 'b_1' | 'bias1'"]
#
# [title]
# ko = "첫째 층의 편향을 더하지 않음"
# en = "The bias of the first layer is left out"
#
# [explanation]
# ko = """
# 첫째 층의 합에 편향이 더해지지 않습니다. 층마다 곱한 뒤 같은 번호의 편향을 더하세요. 세 줄을 나란히 놓고
# 견주어 보세요."""
# en = """
# No biases are added to the sum of the first layer. Each layer adds the bias of its own number behind the
# product. Put the three lines side by side."""
# ///
import numpy as np


def forward(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]))
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    return identity_function(np.dot(z2, network["W3"]) + network["b3"])
