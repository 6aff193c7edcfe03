# /// misconception
# caught_by = ["test_a_batch_of_one_image_stays_a_batch"]
#
# [title]
# ko = "한 장짜리 배치의 결과가 1차원임"
# en = "A batch of one image comes back as a vector"
#
# [explanation]
# ko = """
# 길이가 1인 차원을 없애고 있어서, 이미지가 한 장뿐인 배치의 결과가 1차원이 됩니다. 그러면 결과를 행마다 처리하는 다음
# 코드에서 문제가 됩니다. 2차원으로 받은 것은 한 행이어도 2차원으로 돌려주어야 합니다. 결과의 shape를 출력해
# 보세요."""
# en = """
# A dimension of length 1 is dropped, so the result of a batch with a single image has one dimension. Code that goes
# on row by row then fails. What comes in two dimensions goes back in two, even if there is only one row. Print the
# shape of the result."""
# ///
import numpy as np


def predict(network, x):
    x = np.atleast_2d(x)
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = sigmoid(np.dot(z1, network["W2"]) + network["b2"])
    y = softmax(np.dot(z2, network["W3"]) + network["b3"])
    return np.squeeze(y)
