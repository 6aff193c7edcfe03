# /// misconception
# caught_by = ["test_each_row_of_a_batch_is_computed_by_itself", "test_a_square_batch_is_divided_by_the_sums_of_its_rows"]
# uses = ["…axis=) | .sum(#) | np.sum(name, #)"]
# shows = ["(np.exp(… / np.sum(np.exp(…), axis=-1)) | (np.exp(… / np.sum(np.exp(…), axis=1))"]
# shows_no = [".T | .transpose | x.ndim == 1 | np.newaxis | if | [:, None]"]
#
# [title]
# ko = "다른 행의 합으로 나눔"
# en = "Rows are divided by the sums of other rows"
#
# [explanation]
# ko = """
# 행마다 구한 합을 모은 배열이 1차원이 되어 나눗셈에서 행이 아니라 열에 맞추어집니다. 대개는 ValueError가
# 나지만, 행과 열의 수가 같으면 오류 없이 다른 행의 합으로 나누게 됩니다. 나누는 두 배열의 shape를 출력하고,
# 합의 형상이 어떠해야 하는지 생각해 보세요."""
# en = """
# The sums of the rows form a one-dimensional array, which the division lines up with the columns. Mostly this is a
# ValueError; with as many rows as columns, each row is silently divided by the sums of other rows. Print the shapes on
# both sides of the division, and think about the shape the sums need."""
# ///
import numpy as np


def softmax(x):
    x = x - np.max(x, axis=-1, keepdims=True)
    return np.exp(x) / np.sum(np.exp(x), axis=-1)
