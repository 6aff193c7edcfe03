# /// misconception
# caught_by = ["test_all_answers_right_give_one", "test_the_share_of_right_answers_is_returned"]
# uses = ["np.max | .max | np.amax | max | np.sort | .sort | sorted"]
# shows = ["np.max(predict(), axis=…) | np.max(name, axis=…) | np.max(y, axis=…)"]
# shows_no = ["np.argmax | .argmax"]
#
# [title]
# ko = "확률을 레이블과 비교함"
# en = "Probabilities are compared with the labels"
#
# [explanation]
# ko = """
# 가장 큰 확률의 값과 그 확률이 있는 자리는 서로 다른 것입니다. 확률은 0과 1 사이의 소수여서 클래스 번호와 같아지는 일이
# 거의 없습니다. 비교하는 두 배열을 함께 출력하여 같은 종류의 값인지 살펴보세요."""
# en = """
# The greatest probability and the position where it stands are two different things. A probability is a fraction
# between 0 and 1 and hardly ever equals a class number. Print the two arrays that you compare, and see whether
# they hold the same kind of values."""
# ///
import numpy as np


def accuracy(network, x, t):
    y = np.max(predict(network, x), axis=1)
    return float(np.mean(y == t))
