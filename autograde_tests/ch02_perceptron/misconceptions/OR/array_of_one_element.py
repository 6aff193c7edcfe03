# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table", "test_keyword_weights_make_another_gate"]
# uses = ["np.array | @ | np.dot | np.matmul | .dot | np.atleast_1d | np.atleast_2d | .reshape | .astype | [,]"]
#
# [title]
# ko = "수가 아니라 배열을 돌려줌"
# en = "An array is returned, not a number"
#
# [explanation]
# ko = """
# 결과가 수 하나가 아니라 원소가 하나인 배열입니다. 행렬의 곱은 결과가 하나뿐이어도 배열로 돌려주며, 그것을 다른
# 게이트에 넣으면 형상이 더 복잡해집니다. 결과의 형상을 출력해 보고, 그 안의 수를 꺼내거나 처음부터 수로 계산해
# 보세요."""
# en = """
# The result comes as an array of one element and not as a number. A matrix product returns an array even if it
# holds a single result, and passing that to another gate makes the shapes more tangled still. Print the shape of
# the result, and take the number out or calculate with numbers from the beginning."""
# ///
import numpy as np


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    x = np.array([[x1, x2]])
    w = np.array([[w1], [w2]])
    y = np.dot(x, w) + b
    return (y > 0).astype(int)
