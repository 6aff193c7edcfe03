# /// misconception
# caught_by = ["test_a_batch_with_labels_gives_the_mean", "test_class_zero_costs_as_much_as_any_other_label"]
#
# [title]
# ko = "레이블의 번호를 로그에 곱함"
# en = "The number of a label is multiplied in"
#
# [explanation]
# ko = """
# 원-핫의 식에서 t를 곱하는 것은 1인 자리만 남기려는 것입니다. 레이블은 자리를 고르는 번호이므로, 고른 뒤에 다시
# 곱하면 번호가 큰 클래스의 손실이 커지고 0번 클래스의 손실은 사라집니다. 정답이 모두 0인 배치의 손실을
# 살펴보세요."""
# en = """
# In the one-hot formula the factor t keeps the place where it is 1. A label is a number that chooses a place;
# multiplied in after the choice, it makes the classes with large numbers expensive, and class 0 costs nothing.
# Look at the loss of a batch in which every right class is 0."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    delta = 1e-7
    if y.ndim == 1:
        if t.ndim == 0:
            return -np.log(y[t] + delta)
        return -np.sum(t * np.log(y + delta))

    batch_size = y.shape[0]
    if t.ndim == 2:
        return -np.sum(t * np.log(y + delta)) / batch_size
    return -np.sum(t * np.log(y[np.arange(batch_size), t] + delta)) / batch_size
