# /// misconception
# caught_by = ["test_batches_of_equal_length_give_the_accuracy", "test_labels_stay_with_their_images"]
# shows = ["np.argmax(predict()) | predict(…).argmax()"]
#
# [title]
# ko = "이미지가 몇 장이든 답이 하나뿐임"
# en = "One answer for any number of images"
#
# [explanation]
# ko = """
# 축을 정하지 않으면 이미지를 몇 장 넣어도 그 모두에서 가장 큰 값의 위치 하나만 나옵니다. 배치 하나에서 나온 답의
# shape를 출력하고, 이미지마다 답이 하나씩 있는지 확인해 보세요."""
# en = """
# Without an axis, only one position of the greatest value comes back, however many images went in. Print the shape
# of the answers for one batch, and check that there is one for each image."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for i in range(0, len(x), batch_size):
        y = np.argmax(predict(network, x[i : i + batch_size]))
        right += np.sum(y == t[i : i + batch_size])
    return float(right / len(x))
