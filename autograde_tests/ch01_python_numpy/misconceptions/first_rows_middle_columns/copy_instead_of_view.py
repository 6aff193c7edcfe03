# /// misconception
# caught_by = [
#     "test_writing_into_the_view_of_the_text_changes_the_original",
#     "test_the_view_shows_what_is_written_into_the_original",
# ]
# shows = [
#     ".copy | np.copy | np.array | np.take | np.ix_ | [:2, [1, 2]] | [0:2, [1, 2]] | [:, [1, 2]] | [[0, 1]] | [[0, 1], 1:3]",
# ]
#
# [title]
# ko = "뷰가 아니라 복사본을 돌려줌"
# en = "A copy is returned, not a view"
#
# [explanation]
# ko = """
# 결과에 값을 써도 원래 배열이 바뀌지 않습니다. 슬라이스는 원래 배열의 메모리를 보는 뷰를 만들지만, 번호의 리스트로
# 꺼내거나 새 배열에 옮겨 담거나 copy를 부르면 원소가 복사됩니다. 결과에 값을 하나 써 보고 원래 배열을 출력해
# 보세요."""
# en = """
# Writing into the result leaves the original array as it was. A slice is a view of the memory of the original,
# whereas lists of indices, a newly filled array and copy all duplicate the elements. Write a number into the result
# and then print the original."""
# ///
import numpy as np


def first_rows_middle_columns(a):
    part = a[[0, 1]]
    return part[:, [1, 2]]
