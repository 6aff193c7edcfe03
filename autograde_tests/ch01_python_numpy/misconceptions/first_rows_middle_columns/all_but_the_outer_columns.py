# /// misconception
# caught_by = ["test_a_larger_array_gives_the_same_rows_and_columns", "test_the_smallest_array_works_too"]
# shows = ["…, 1:-1]"]
#
# [title]
# ko = "양 끝의 열을 뺀 나머지를 꺼냄"
# en = "Everything but the outer columns is taken"
#
# [explanation]
# ko = """
# 열의 개수가 본문의 예와 다른 배열에서는 다른 부분이 나옵니다. '가운데 열'을 양 끝을 뺀 모든 열로 읽은 것 같지만,
# 꺼낼 열은 번호로 정해져 있고 배열의 크기와 관계가 없습니다. 열이 더 많은 배열과 더 적은 배열로 결과의 형상을 확인해
# 보세요."""
# en = """
# An array with another number of columns than in the example gives another part. You seem to read 'middle' as all
# columns except the outer two; in fact the columns are given by their numbers, whatever the size of the array.
# Check the shape of the result for an array with more columns, and for one with fewer."""
# ///
import numpy as np


def first_rows_middle_columns(a):
    return a[:2, 1:-1]
