# /// misconception
# caught_by = ["test_images_give_the_probabilities_of_the_classes", "test_one_image_gives_one_row_of_probabilities"]
# shows = ["sigmoid(a3) | sigmoid(A3) | sigmoid(…network['W3']) + network['b3'])…"]
# shows_no = ["softmax | np.exp"]
#
# [title]
# ko = "출력층에 시그모이드를 씀"
# en = "The sigmoid on the output layer"
#
# [explanation]
# ko = """
# 시그모이드의 결과도 0과 1 사이여서 확률처럼 보이지만, 클래스마다 따로 계산하므로 합이 1이 되지 않습니다. 여러 클래스
# 가운데 하나를 고르는 문제의 출력층은 클래스 전체를 함께 보아야 합니다. 각 행의 합을 출력해 보세요."""
# en = """
# The results of the sigmoid lie between 0 and 1 and look like probabilities, but each class is computed by itself, so
# they do not sum to 1. Where one of many classes is to be chosen, the output layer looks at all of them together. Print
# the sum of each row."""
# ///
import numpy as np


def predict(network, x):
    z = x
    for i in range(1, 4):
        z = sigmoid(np.dot(z, network["W" + str(i)]) + network["b" + str(i)])
    return z
