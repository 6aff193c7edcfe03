# /// misconception
# caught_by = ["test_the_short_last_batch_counts", "test_labels_stay_with_their_images", "test_every_batch_size_gives_the_same"]
# shows = [
#     "((name + batch_size) - 1) | ((batch_size + name) - 1) | (min((name + batch_size), …) - 1) | ((name * batch_size) - 1) | (((name + 1) * batch_size) - 1)",
# ]
# shows_no = ["(((name + batch_size) - 1) // batch_size)"]
#
# [title]
# ko = "배치마다 마지막 이미지가 빠짐"
# en = "The last image of each batch is left out"
#
# [explanation]
# ko = """
# 끝의 위치까지 포함된다고 생각하여 하나를 뺀 것으로 보입니다. 파이썬의 슬라이스는 끝의 위치를 포함하지 않으므로, 하나를
# 더 빼면 배치마다 한 장이 빠집니다. 배치의 길이를 모두 출력하고 더한 값이 데이터의 수와 같은지 확인해 보세요."""
# en = """
# One seems to have been subtracted in the belief that the end of a slice is included. In Python it is not, so one image
# of each batch is missing. Print the lengths of all batches, and check that they add up to the number of data."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for start in range(0, len(x), batch_size):
        end = min(start + batch_size, len(x)) - 1
        y = np.argmax(predict(network, x[start:end]), axis=1)
        right += np.sum(y == t[start:end])
    return float(right / len(x))
