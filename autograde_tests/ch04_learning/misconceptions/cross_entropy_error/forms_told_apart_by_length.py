# /// misconception
# caught_by = ["test_as_many_rows_as_classes_with_labels"]
# uses = [
#     "[] == [] | len() == len() | len() == [] | [] == len() | [] == name | name == [] | [] != [] | len() != len() | len() == name | name == len() | name == name | [] != name | name != [] | len() != name | [] == … | … == [] | attribute == attribute",
# ]
# lacks = ["t.ndim | np.ndim"]
#
# [title]
# ko = "정답의 형식을 길이만으로 구별함"
# en = "The forms of t are told apart by length only"
#
# [explanation]
# ko = """
# t의 마지막 길이가 클래스의 수와 같으면 원-핫이라고 보고 있습니다. 데이터의 수가 우연히 클래스의 수와 같으면
# 레이블도 이 조건을 만족하여, 오류 없이 엉뚱한 값이 나옵니다. 두 형식에서 언제나 다른 것이 무엇인지 본문의 표에서
# 찾아보세요."""
# en = """
# If the last length of t is the number of classes, t is taken to be one-hot. When there happen to be as many
# samples as classes, labels pass this test as well and give nonsense without an exception. Find in the table of
# the text what always differs between the two forms."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    batch_size, classes = y.shape
    if t.shape[-1] == classes:
        return -np.sum(t * np.log(y + 1e-7)) / batch_size
    return -np.sum(np.log(y[np.arange(batch_size), t.flatten()] + 1e-7)) / batch_size
