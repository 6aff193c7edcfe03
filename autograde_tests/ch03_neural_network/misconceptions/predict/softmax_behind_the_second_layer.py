# /// misconception
# caught_by = ["test_a_batch_of_one_image_stays_a_batch", "test_as_many_images_as_classes_are_kept_apart"]
# uses = ["softmax | np.exp"]
# shows = [
#     "softmax((np.dot(…, network['W2']) + network['b2'])) | softmax((… @ network['W2']) + network['b2'])) | softmax((….dot(network['W2']) + network['b2']))",
# ]
# shows_no = [
#     "softmax((np.dot(x, network['W1']) + network['b1'])) | softmax(((x @ network['W1']) + network['b1'])) | softmax((x.dot(network['W1']) + network['b1']))",
# ]
#
# [title]
# ko = "둘째 층 뒤에 소프트맥스를 씀"
# en = "Softmax behind the second layer"
#
# [explanation]
# ko = """
# 둘째 은닉층의 활성화 함수로 시그모이드 대신 소프트맥스를 씁니다. 소프트맥스는 마지막에 확률을 만들 때에만 씁니다.
# 층마다 어떤 함수가 오는지 본문의 식과 견주어 보세요."""
# en = """
# The second hidden layer uses softmax where sigmoid belongs. Softmax only makes the probabilities at the end.
# Compare the function behind each layer with the formulas of the text."""
# ///
import numpy as np


def predict(network, x):
    z1 = sigmoid(np.dot(x, network["W1"]) + network["b1"])
    z2 = softmax(np.dot(z1, network["W2"]) + network["b2"])
    return softmax(np.dot(z2, network["W3"]) + network["b3"])
