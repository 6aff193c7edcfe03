# /// misconception
# caught_by = ["test_images_give_the_probabilities_of_the_classes", "test_layers_of_other_sizes_work"]
# shows = [
#     "np.dot(sigmoid((np.dot(x, network['W1']) + network['b1'])), network['W3']) | (sigmoid(((x @ network['W1']) + network['b1'])) @ network['W3'])",
# ]
#
# [title]
# ko = "출력층에 첫째 은닉층의 값을 넣음"
# en = "The output layer gets the first hidden layer"
#
# [explanation]
# ko = """
# 출력층에서 둘째 은닉층이 아니라 첫째 은닉층의 값을 썼습니다. 두 은닉층의 크기가 다르면 ValueError가 나고, 같으면
# 오류 없이 틀린 값이 나옵니다. 계산하고 쓰지 않은 변수가 있는지 찾아보세요."""
# en = """
# The output layer uses the values of the first hidden layer and not of the second. If the two have different sizes
# there is a ValueError, and if not, wrong values without an error. Look for a variable that you compute and never
# use."""
# ///
import numpy as np


def predict(network, x):
    a1 = np.dot(x, network["W1"]) + network["b1"]
    z1 = sigmoid(a1)
    a2 = np.dot(z1, network["W2"]) + network["b2"]
    z2 = sigmoid(a2)
    a3 = np.dot(z1, network["W3"]) + network["b3"]
    return softmax(a3)
