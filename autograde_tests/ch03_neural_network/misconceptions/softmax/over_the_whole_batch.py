# /// misconception
# caught_by = [
#     "test_each_row_of_a_batch_is_computed_by_itself",
#     "test_a_square_batch_is_divided_by_the_sums_of_its_rows",
# ]
# shows = ["np.sum(name) | .sum() | np.sum(np.exp())"]
# shows_no = [
#     "np.sum(name, axis=… | np.sum([], axis=… | np.sum((**), axis=… | np.sum(np.exp(), axis=… | np.sum(attribute, axis=… | .sum(axis=… | np.sum(name, #) | np.sum(name, -#) | np.sum(np.exp(), #) | np.sum(np.exp(), -#) | .sum(#) | .sum(-#) | for | .T | np.apply_along_axis | comprehension | np.einsum | np.vectorize | ndim",
# ]
#
# [title]
# ko = "합을 배치 전체에서 구함"
# en = "The sum runs over the whole batch"
#
# [explanation]
# ko = """
# 한 벡터에서는 모든 원소의 합으로 나누는 것이 맞지만, 배치에서는 행 하나가 데이터 하나입니다. 지금은 다른 데이터의
# 점수까지 함께 더해져서 각 행의 합이 1이 되지 않습니다. 결과를 행마다 더해 보고, 합을 구하는 방향을 살펴보세요."""
# en = """
# For one vector it is right to divide by the sum of everything, but in a batch each row is a sample of its own. Here the
# scores of other samples are added in as well, so the rows do not sum to 1. Add up each row of your result, and look at
# the direction in which you sum."""
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e)
