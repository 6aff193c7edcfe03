# /// misconception
# caught_by = ["test_images_give_the_probabilities_of_the_classes", "test_one_image_gives_one_row_of_probabilities"]
# shows_no = ["softmax | np.exp | math.exp | ** | np.power | return sigmoid() | np.softmax | .softmax"]
#
# [title]
# ko = "출력층에 소프트맥스가 없음"
# en = "No softmax on the output layer"
#
# [explanation]
# ko = """
# 출력층이 소프트맥스를 거치지 않습니다. 출력층의 합은 점수이지 확률이 아닙니다. 그 가운데 음수가 있는지, 각 행의 합이
# 얼마인지 출력해 보세요."""
# en = """
# The output layer goes through no softmax. Its sums are scores and not probabilities. See whether there are
# negative numbers among them, and print the sum of each row."""
# ///
import numpy as np


def predict(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    return identity_function(np.dot(z2, network["W3"]) + network["b3"])
