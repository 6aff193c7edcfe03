# /// misconception
# caught_by = ["test_images_give_the_probabilities_of_the_classes", "test_one_image_gives_one_row_of_probabilities"]
# uses = ["#255 | #255.0 | / | /="]
# shows = ["#255 | #255.0"]
#
# [title]
# ko = "입력을 255로 나눔"
# en = "The input is divided by 255"
#
# [explanation]
# ko = """
# 다른 예제에서 보던 이미지의 정규화를 함수 안에 넣은 것으로 보입니다. 여기서는 받은 수를 그대로 첫째 층에 넣으며,
# 식에는 입력을 나누는 부분이 없습니다. 본문의 작은 예를 손으로 계산하여 중간 값을 비교해 보세요."""
# en = """
# The scaling of images from other examples seems to have found its way into the function. Here the numbers go into the
# first layer as they come; nothing in the formula divides the input. Work out the small example of the text by hand and
# compare the values in between."""
# ///
import numpy as np


def predict(network, x):
    x = x / 255.0
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    return softmax(np.dot(z2, network["W3"]) + network["b3"])
