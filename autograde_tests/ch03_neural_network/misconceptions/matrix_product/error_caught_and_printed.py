# /// misconception
# caught_by = ["test_inner_sizes_that_differ_raise_a_value_error"]
# uses = ["try"]
# shows = ["try", "print() in matrix_product"]
# shows_no = ["raise"]
#
# [title]
# ko = "오류를 잡아서 출력만 함"
# en = "The error is caught and only printed"
#
# [explanation]
# ko = """
# 크기가 맞지 않을 때 나는 오류를 try가 잡아 버려서, 부른 쪽에는 오류가 전해지지 않습니다. 화면의 글은 사람만 읽을 수
# 있고 프로그램은 결과가 잘못된 줄 모른 채 계속됩니다. 오류를 잡지 않으면 어떻게 되는지 보세요."""
# en = """
# The error that comes of sizes that do not fit is caught by try, so it never reaches the caller. What stands on the
# screen only people read; the program goes on and does not know that there is no result. See what happens if the error
# is not caught."""
# ///
import numpy as np


def matrix_product(A, B):
    try:
        return np.dot(A, B)
    except ValueError:
        print("the inner sizes differ")
