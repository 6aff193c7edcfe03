# /// misconception
# caught_by = ["test_batches_of_equal_length_give_the_accuracy", "test_labels_stay_with_their_images"]
# shows = ["for", "name = np.sum() | name = .sum()"]
# shows_no = [
#     "+= | name = (+) | .append | comprehension | [] = … | np.concatenate | np.append | sum | [] = np.sum() | (+) | … + …",
# ]
#
# [title]
# ko = "배치마다 센 수가 쌓이지 않음"
# en = "The counts of the batches do not add up"
#
# [explanation]
# ko = """
# 센 수가 쌓이지 않습니다. 배치마다 새로 정해지거나, 반복문 밖에서 한 번만 세어집니다. 반복문 안에서 센 수를 출력하여
# 배치가 지날 때마다 늘어나는지 확인해 보세요."""
# en = """
# The count does not add up: it is set anew in each batch, or taken only once, outside the loop. Print the counter
# in the loop and see whether it grows from batch to batch."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    for i in range(0, len(x), batch_size):
        y = np.argmax(predict(network, x[i : i + batch_size]), axis=1)
        right = np.sum(y == t[i : i + batch_size])
    return float(right / len(x))
