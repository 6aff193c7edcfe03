# /// misconception
# caught_by = ["test_the_share_of_right_answers_is_returned", "test_the_labels_of_handwritten_digits_are_compared"]
# shows = ["np.argmax(t, … | np.argmax(t) | np.argmax(t[·]) | t.argmax(…"]
# shows_no = [".ndim | ndim | np.ndim | t.shape | try"]
#
# [title]
# ko = "레이블을 원-핫으로 여김"
# en = "The labels are taken to be one-hot"
#
# [explanation]
# ko = """
# 레이블에서도 가장 큰 값의 자리를 찾고 있습니다. 원-핫 레이블이라면 필요하지만, 여기의 레이블은 클래스 번호가 그대로
# 들어 있는 1차원 배열이어서 오류가 나거나 레이블과 상관없는 수가 나옵니다. t의 shape와 처음 몇 값을 출력해
# 보세요."""
# en = """
# The position of the greatest value is looked for in the labels as well. One-hot labels would need that, but here the
# labels are a one-dimensional array of class numbers as they are, so there is an error, or a number that has nothing
# to do with the labels. Print the shape of t and its first few values."""
# ///
import numpy as np


def accuracy(network, x, t):
    y = predict(network, x)
    y = np.argmax(y, axis=1)
    t = np.argmax(t, axis=1)
    return np.sum(y == t) / float(x.shape[0])
