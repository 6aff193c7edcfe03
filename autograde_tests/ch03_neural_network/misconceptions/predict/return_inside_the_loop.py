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
# 첫 이미지를 계산하자마자 함수가 끝나서 나머지 행이 결과에 없습니다. return이 반복문의 안쪽에 들여쓰기되어 있는지
# 보고, 결과의 행의 수를 이미지의 수와 비교해 보세요."""
# en = """
# The function ends after the first image, and the other rows are missing in the result. See whether the return is
# indented into the loop, and compare the number of rows with the number of images."""
# ///
import numpy as np


def predict(network, x):
    rows = []
    for image in np.atleast_2d(x):
        z1 = sigmoid(np.dot(image, network["W1"]) + network["b1"])
        z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
        rows.append(softmax(np.dot(z2, network["W3"]) + network["b3"]))
        return np.array(rows) if x.ndim == 2 else rows[0]
