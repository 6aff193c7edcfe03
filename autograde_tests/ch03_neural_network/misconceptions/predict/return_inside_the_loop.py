# /// misconception
# caught_by = ["test_images_give_the_probabilities_of_the_classes"]
# uses = ["return in loop"]
# shows = ["once predict:…"]
#
# [title]
# ko = "return이 반복문 안에 있음"
# en = "The return stands inside the loop"
#
# [explanation]
# ko = """
# 반복문을 한 번 돌자마자 함수가 끝나서 나머지는 계산되지 않습니다. return이 반복문의 안쪽에 들여쓰기되어 있는지 보고,
# 반복문이 몇 번 도는지 세어 보세요."""
# en = """
# The function ends after the first turn of the loop, and the rest is never computed. See whether the return is
# indented into the loop, and count how often the loop runs."""
# ///
import numpy as np


def predict(network, x):
    rows = []
    for image in np.atleast_2d(x):
        z1 = sigmoid(np.dot(image, network["W1"]) + network["b1"])
        z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
        rows.append(softmax(np.dot(z2, network["W3"]) + network["b3"]))
        return np.array(rows) if x.ndim == 2 else rows[0]
