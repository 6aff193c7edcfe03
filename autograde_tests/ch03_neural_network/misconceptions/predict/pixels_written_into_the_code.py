# /// misconception
# caught_by = ["test_layers_of_other_sizes_work", "test_one_image_gives_one_row_of_probabilities"]
# uses = [".reshape | np.reshape"]
# shows = [
#     "….reshape(…64… | ….reshape(…784… | np.reshape(…64… | np.reshape(…784… | ….reshape(…8, 8… | ….reshape(…28, 28…",
# ]
#
# [title]
# ko = "픽셀의 수를 코드에 적어 둠"
# en = "The number of pixels is written into the code"
#
# [explanation]
# ko = """
# 입력을 정해진 픽셀 수의 배열로 바꾸고 있습니다. 그래서 크기가 다른 신경망에서는 오류가 나고, 이미지 한 장의 결과가
# 2차원이 되기도 합니다. 층의 크기는 배열의 형상에서 정해지므로 코드에 수를 적지 않고 계산해 보세요."""
# en = """
# The input is turned into an array with a fixed number of pixels. So networks of other sizes raise an error, and
# the result of one image may have two dimensions. The sizes follow from the shapes of the arrays; try to do without
# a number in the code."""
# ///
import numpy as np


def predict(network, x):
    x = x.reshape(-1, 64)
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    return softmax(np.dot(z2, network["W3"]) + network["b3"])
