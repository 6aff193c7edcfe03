# /// misconception
# caught_by = ["test_inner_sizes_that_differ_raise_a_value_error"]
# shows = ["return ValueError() | return ValueError | return TypeError()"]
# shows_no = ["raise"]
#
# [title]
# ko = "오류를 일으키지 않고 돌려줌"
# en = "The error is returned, not raised"
#
# [explanation]
# ko = """
# 오류를 return으로 돌려주면 그것도 보통의 결과일 뿐이어서 부른 쪽은 문제가 있었는지 알지 못합니다. 오류를 일으키는
# 것과 돌려주는 것은 다릅니다. 파이썬에서 예외를 일으키는 키워드가 무엇인지 찾아보세요."""
# en = """
# An error handed back by return is an ordinary result, and the caller does not notice that anything went wrong.
# Raising an error is not the same as returning one. Look up which keyword of Python raises an exception."""
# ///
import numpy as np


def matrix_product(A, B):
    if A.shape[-1] != B.shape[0]:
        return ValueError("the inner sizes differ")
    return np.dot(A, B)
