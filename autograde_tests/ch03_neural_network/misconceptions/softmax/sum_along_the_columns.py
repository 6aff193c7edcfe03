# /// misconception
# caught_by = [
#     "test_each_row_of_a_batch_is_computed_by_itself",
#     "test_a_square_batch_is_divided_by_the_sums_of_its_rows",
# ]
# shows = ["np.sum(…, axis=0… | .sum(axis=0… | np.sum(name, 0) | .sum(0)"]
# shows_no = [
#     ".T | np.transpose | np.sum(…, axis=1… | np.sum(…, axis=-1… | .sum(axis=1… | .sum(axis=-1… | np.stack | np.apply_along_axis | .sum(#) | .sum(-#) | np.sum(name, #) | np.sum(name, -#) | for | comprehension | axis=-2",
# ]
#
# [title]
# ko = "합을 열마다 구함"
# en = "The sum runs down the columns"
#
# [explanation]
# ko = """
# 배치를 행의 합이 아니라 열의 합으로 나누고 있습니다. 축의 번호는 남는 방향이 아니라 더해져서 없어지는 방향을 가리키므로 거꾸로
# 생각하기 쉽습니다. 작은 배치를 넣고 행의 합과 열의 합을 모두 출력해 보세요."""
# en = """
# A batch is divided by the sums of its columns and not by those of its rows. The number of an axis names the
# direction that is summed away and not the one that remains, so it is easily taken the wrong way round. Pass a small
# batch and print the sums of its rows and of its columns."""
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=0))
    return e / np.sum(e, axis=0)
