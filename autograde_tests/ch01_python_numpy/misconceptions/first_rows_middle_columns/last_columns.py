# /// misconception
# caught_by = ["test_a_larger_array_gives_the_same_rows_and_columns", "test_the_function_itself_writes_nothing"]
# uses = ["slice | .shape | np.take | [,]"]
# shows = ["…, -2:]"]
#
# [title]
# ko = "끝의 두 열을 고름"
# en = "The last two columns are chosen"
#
# [explanation]
# ko = """
# 고른 열이 가운데가 아니라 끝의 둘입니다. 열의 번호는 0부터 세고, 가운데는 1번과 2번입니다. 열이 더 많은
# 배열로 시험해 보세요."""
# en = """
# The columns chosen are the last two and not those in the middle. Columns are counted from 0, and the ones in the
# middle are 1 and 2. Try it with an array of more columns."""
# ///
import numpy as np


def first_rows_middle_columns(a):
    return a[:2, -2:]
