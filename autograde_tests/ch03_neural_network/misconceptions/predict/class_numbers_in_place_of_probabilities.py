# /// misconception
# caught_by = ["test_images_give_the_probabilities_of_the_classes", "test_one_image_gives_one_row_of_probabilities"]
# shows = ["np.argmax | .argmax"]
#
# [title]
# ko = "확률이 아니라 클래스 번호를 돌려줌"
# en = "Class numbers in place of probabilities"
#
# [explanation]
# ko = """
# 가장 큰 확률의 클래스를 고르는 일까지 해 버렸습니다. 이 함수의 결과는 모든 클래스의 확률이며, 클래스를 고르는 것은
# 정확도를 구하는 함수의 일입니다. 본문의 표에 있는 결과의 형상과 비교해 보세요."""
# en = """
# This goes one step too far and chooses the class of the greatest probability. The result of this function is the
# probabilities of all classes; choosing is the task of the function that measures the accuracy. Compare with the shape
# of the result in the table of the text."""
# ///
import numpy as np


def predict(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    y = softmax(np.dot(z2, network["W3"]) + network["b3"])
    return np.argmax(y, axis=-1)
