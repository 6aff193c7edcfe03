# /// misconception
# caught_by = ["test_the_numbers_of_the_row_belong_to_the_columns", "test_the_values_of_the_text_are_reproduced"]
# shows = ["(A * row.reshape(-1, 1)) | (row.reshape(-1, 1) * A) | (A * row.reshape(len(row), 1))"]
# shows_no = [".T | np.transpose | .transpose"]
#
# [title]
# ko = "row의 수를 열이 아니라 행에 곱함"
# en = "The numbers multiply the rows, not the columns"
#
# [explanation]
# ko = """
# row의 첫째 수가 A의 첫째 열이 아니라 첫째 행 전체에 곱해지고 있습니다. 정사각 행렬에서는 오류 없이 다른 값이
# 나오고, 그 밖의 행렬에서는 오류가 나기도 합니다. 본문의 식에서 row에 붙은 첨자가 행의 번호인지 열의 번호인지 확인해 보세요."""
# en = """
# The first number of row multiplies the whole first row of A and not its first column. For a square matrix this gives
# other values without an error; for others there may be an error. Look at the index of r in the formula: does it
# number the rows or the columns?"""
# ///
import numpy as np


def broadcast(A, row):
    return A * row.reshape(-1, 1)
