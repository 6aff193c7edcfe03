# /// misconception
# caught_by = ["test_both_hidden_layers_use_the_sigmoid", "test_images_give_the_probabilities_of_the_classes"]
# uses = ["np.maximum | relu | np.where | max | > | < | np.clip | np.fmax"]
# shows = ["relu | np.maximum"]
# shows_no = ["sigmoid | … / (+)"]
#
# [title]
# ko = "은닉층에 ReLU를 씀"
# en = "The ReLU in the hidden layers"
#
# [explanation]
# ko = """
# 요즘의 신경망은 ReLU를 많이 쓰지만 이 신경망의 은닉층은 시그모이드를 씁니다. 활성화 함수가 다르면 확률이 달라집니다. 본문에서 h가
# 무엇인지 다시 확인해 보세요."""
# en = """
# Many networks of today use the ReLU, but the hidden layers of this one use the sigmoid. Another activation function
# gives other probabilities. Check in the text what h is."""
# ///
import numpy as np


def predict(network, x):
    z1 = relu(np.dot(x, network["W1"]) + network["b1"])
    z2 = relu(np.dot(z1, network["W2"]) + network["b2"])
    return softmax(np.dot(z2, network["W3"]) + network["b3"])
