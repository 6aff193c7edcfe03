# /// misconception
# caught_by = ["test_batches_of_equal_length_give_the_accuracy", "test_every_batch_size_gives_the_same"]
# shows = ["… + 100"]
#
# [title]
# ko = "배치의 길이를 코드에 적어 둠"
# en = "The length of a batch is written into the code"
#
# [explanation]
# ko = """
# 배치를 자르는 길이가 batch_size가 아니라 정해진 수입니다. 배치의 시작이 다른 수만큼 옮겨 가면 배치가 서로 겹쳐 같은
# 이미지를 여러 번 세거나 이미지가 빠집니다. 코드에 직접 적은 수가 있는지 찾고, 배치의 길이를 출력해 보세요."""
# en = """
# The length of a batch is a fixed number and not batch_size. Where their start moves by another number, they
# overlap and the same images count several times, or images are left out. Look for a number written into the code,
# and print the lengths of the batches."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for i in range(0, len(x), batch_size):
        x_batch = x[i : i + 100]
        y = np.argmax(predict(network, x_batch), axis=1)
        right += np.sum(y == t[i : i + 100])
    return float(right / len(x))
