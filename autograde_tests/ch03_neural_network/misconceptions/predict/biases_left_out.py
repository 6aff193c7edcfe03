# /// misconception
# caught_by = ["test_every_layer_adds_its_biases", "test_images_give_the_probabilities_of_the_classes"]
# shows = ["'W1'"]
# shows_no = ["'b1' | 'b2' | 'b3' | for | 'b' | 'b%d' | 'B1' | .items | .values | …['W1']) + … | …['W2']) + … | 'b0' | 'b_1' | 'bias1'"]
#
# [title]
# ko = "편향을 더하지 않음"
# en = "The biases are not added"
#
# [explanation]
# ko = """
# 가중치와의 곱만 구하고 편향을 빠뜨렸습니다. 편향이 0인 신경망으로는 이 실수를 알아볼 수 없습니다. 식의 세 줄에서
# 편향이 있는 자리를 찾아 코드와 하나씩 짝지어 보세요."""
# en = """
# Only the products with the weights are computed, and the biases are forgotten. A network whose biases are 0 cannot
# show this. Find the biases in the three lines of the formula, and match them with your code one by one."""
# ///
import numpy as np


def predict(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]))
    z2 = sigmoid(np.dot(z1, network["W2"]))
    return softmax(np.dot(z2, network["W3"]))
