# /// misconception
# caught_by = ["test_every_layer_adds_its_biases", "test_the_output_of_the_text_is_reproduced"]
# shows = ["'W1'"]
# shows_no = ["'b1' | 'b2' | 'b3' | for | 'b' | 'b%d' | 'B1' | .items | .values | …['W1']) + … | …['W2']) + … | 'b0' | 'b_1' | 'bias1'"]
#
# [title]
# ko = "편향을 더하지 않음"
# en = "The biases are not added"
#
# [explanation]
# ko = """
# 가중치와의 곱만 구하고 편향을 빠뜨렸습니다. 편향이 0인 신경망으로는 이 실수를 알아볼 수 없습니다. 식에서 각 층의
# 합을 이루는 두 부분을 찾아 코드의 줄과 하나씩 짝지어 보세요."""
# en = """
# Only the products with the weights are computed, and the biases are forgotten. A network whose biases are 0 cannot
# show this. Find the two parts that make up the sum of each layer, and match them with the lines of your code."""
# ///
import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    z1 = sigmoid(np.dot(x, W1))
    z2 = sigmoid(np.dot(z1, W2))
    return identity_function(np.dot(z2, W3))
