# /// misconception
# caught_by = ["test_every_layer_adds_its_biases", "test_the_weights_are_taken_from_the_network_given"]
# shows = ["…network['W3']) + network['b2'])… | …@ network['W3']) + network['b2'])…"]
#
# [title]
# ko = "셋째 층에 둘째 층의 편향을 씀"
# en = "The third layer uses the biases of the second"
#
# [explanation]
# ko = """
# 줄을 복사하면서 번호를 고치지 않은 것으로 보입니다. 본문의 신경망은 두 층의 편향이 우연히 같아서 본문의 예로는 이
# 실수를 알아볼 수 없습니다. 층마다 가중치와 편향의 번호가 같은지 한 줄씩 확인해 보세요."""
# en = """
# A line seems to have been copied without changing its number. In the network of the text these two layers happen to
# have the same biases, so its example cannot show this. Check line by line that weights and biases carry the same
# number."""
# ///
import numpy as np


def forward(network, x):
    W1, W2, W3 = network["W1"], network["W2"], network["W3"]
    b1, b2, b3 = network["b1"], network["b2"], network["b3"]
    a1 = np.dot(x, W1) + b1
    z1 = sigmoid(a1)
    a2 = np.dot(z1, W2) + b2
    z2 = sigmoid(a2)
    a3 = np.dot(z2, W3) + b2
    return identity_function(a3)
