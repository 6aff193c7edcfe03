# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_a_larger_array_gives_the_same_rows_and_columns"]
# shows = ["[1:3]", "[:2] | [0:2]"]
# shows_no = [".T | np.transpose | .transpose | for | comprehension"]
#
# [title]
# ko = "두 번째 슬라이스도 행을 꺼냄"
# en = "The second slice takes rows again"
#
# [explanation]
# ko = """
# 결과에 모든 열이 남아 있습니다. 첫째 대괄호로 행을 꺼내고 나면 둘째 대괄호는 열을 꺼낸다고 생각하기 쉽지만, 대괄호를
# 새로 열면 언제나 첫째 축, 곧 행부터 다시 시작합니다. 단계마다 결과의 형상을 출력해 보세요."""
# en = """
# All columns are left in your result. It is easy to think that after the first brackets took rows, the second ones
# take columns; but new brackets always begin with the first axis again, the rows. Print the shape after each
# step."""
# ///
import numpy as np


def first_rows_middle_columns(a):
    rows = a[:2]
    return rows[1:3]
