# /// misconception
# caught_by = ["test_images_give_the_probabilities_of_the_classes"]
# shows = ["softmax(sigmoid()) | softmax(sigmoid(…"]
#
# [title]
# ko = "소프트맥스 앞에 시그모이드가 하나 더 있음"
# en = "A sigmoid stands before the softmax"
#
# [explanation]
# ko = """
# 출력층의 합에 시그모이드를 씌운 다음 소프트맥스에 넣었습니다. 시그모이드는 모든 점수를 0과 1 사이로 눌러서 확률이 서로 비슷해집니다. 출력층의 합은 그대로 소프트맥스에 넣어야 합니다. 두 경우의 확률을
# 출력해서 비교해 보세요."""
# en = """
# The sums of the output layer go through a sigmoid before the softmax. The sigmoid squeezes every score between 0 and
# 1, so the probabilities come out nearly alike. The sums of the output layer go into the softmax as they are. Print
# the probabilities both ways and compare."""
# ///
import numpy as np


def predict(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    a3 = np.dot(z2, network["W3"]) + network["b3"]
    return softmax(sigmoid(a3))
