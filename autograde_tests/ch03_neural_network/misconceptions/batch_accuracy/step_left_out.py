# /// misconception
# caught_by = [
#     "test_batches_of_equal_length_give_the_accuracy",
#     "test_every_batch_size_gives_the_same",
#     "test_each_batch_is_passed_to_predict_once",
# ]
# shows = ["range(len()) | range(x.shape[0]) | range([])"]
# shows_no = ["… * batch_size | batch_size * … | range(…batch_size) | range(#, len(), name) | range(…step=… | while"]
#
# [title]
# ko = "반복이 한 칸씩만 옮겨 감"
# en = "The loop moves by one image only"
#
# [explanation]
# ko = """
# 반복문의 간격을 정하지 않아 batch_size씩이 아니라 한 칸씩만 옮겨 갑니다. 칸마다 배치를 자르면 배치가 서로 겹쳐 같은
# 이미지를 여러 번 셉니다. 각 배치의 시작을 출력하여 본문의 식과 비교해 보세요."""
# en = """
# The loop has no step, so it moves by one and not by batch_size. Batches that are cut at every turn overlap and
# count the same images several times. Print where each batch starts, and compare with the formula of the text."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for i in range(len(x)):
        y = np.argmax(predict(network, x[i : i + batch_size]), axis=1)
        right += np.sum(y == t[i : i + batch_size])
    return float(right / len(x))
