# /// misconception
# caught_by = ["test_one_image_gives_one_row_of_probabilities"]
#
# [title]
# ko = "입력이 항상 2차원이라고 가정함"
# en = "The input is taken to have two dimensions always"
#
# [explanation]
# ko = """
# 입력의 행을 하나씩 처리하고 있어, 이미지 한 장을 1차원 배열로 넣으면 픽셀 하나하나를 이미지로 보게 됩니다. 행렬의 곱은
# 1차원과 2차원을 모두 받아들이므로 반복문이 없어도 됩니다. 한 장을 넣었을 때 반복문의 변수가 무엇이 되는지 출력해
# 보세요."""
# en = """
# The rows of the input are handled one by one, so with one image as a one-dimensional array each single pixel is taken
# for an image. The matrix product takes both forms, and no loop is needed. Print what the loop variable is when you
# pass one image."""
# ///
import numpy as np


def predict(network, x):
    rows = []
    for image in x:
        z1 = sigmoid(np.dot(image, network["W1"]) + network["b1"])
        z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
        rows.append(softmax(np.dot(z2, network["W3"]) + network["b3"]))
    return np.array(rows)
