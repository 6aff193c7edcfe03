# /// misconception
# caught_by = ["test_labels_stay_with_their_images"]
# shows = ["t[:·]", "x[·:·]", "for | comprehension"]
# shows_no = ["t[·:·] | t[·:] | x[:·] | if | t = … | np.roll"]
#
# [title]
# ko = "레이블을 늘 첫 배치에서 가져옴"
# en = "Always the labels of the first batch"
#
# [explanation]
# ko = """
# 이미지는 배치마다 옮겨 가며 자르지만 레이블은 항상 처음 몇 개를 씁니다. 그래서 둘째 배치부터 이미지와 레이블의 짝이
# 맞지 않습니다. 배치마다 x와 t를 자르는 시작과 끝을 함께 출력해 보세요."""
# en = """
# The images are cut at a new place for each batch, but the labels are always the first few. From the second batch on,
# images and labels do not belong together. Print for each batch where x and t are cut, from start to end."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for i in range(0, len(x), batch_size):
        y = np.argmax(predict(network, x[i : i + batch_size]), axis=1)
        right += np.sum(y == t[: len(y)])
    return float(right / len(x))
