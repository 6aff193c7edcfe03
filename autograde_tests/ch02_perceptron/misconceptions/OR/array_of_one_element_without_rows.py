# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table", "test_keyword_weights_make_another_gate"]
# uses = [
#     "np.array | np.atleast_1d | np.atleast_2d | .reshape | [,]",
#     "@ | np.dot | np.matmul | .dot | np.sum | .sum | np.inner | np.atleast_1d | np.array",
# ]
#
# [title]
# ko = "수가 아니라 원소가 하나인 배열"
# en = "An array of one element, not a number"
#
# [explanation]
# ko = """
# 결과가 수 하나가 아니라 원소가 하나인 배열입니다. 입력이나 가중치에 대괄호가 하나 더 있으면 곱한 결과에도 축이 하나
# 남습니다. 입력과 결과의 형상을 출력해 보고, 그 축이 어디에서 생겼는지 찾아보세요."""
# en = """
# The result comes as an array of one element and not as a number. One pair of brackets too many around the inputs or
# the weights leaves an axis in the product as well. Print the shapes of the inputs and of the result, and see where
# that axis comes from."""
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    x = np.array([[x1, x2]])
    w = np.array([w1, w2])
    return np.where(x @ w + b > 0, 1, 0)
