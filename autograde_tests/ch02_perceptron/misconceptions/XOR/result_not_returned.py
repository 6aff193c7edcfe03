# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows_no = ["return"]
#
# [title]
# ko = "결과를 돌려주지 않음"
# en = "The result is not returned"
#
# [explanation]
# ko = """
# 함수를 부른 쪽은 None을 받습니다. 함수 안의 변수는 함수가 끝나면 사라지고, 출력하는 것만으로는 값이 건네지지
# 않습니다. 함수를 부른 결과를 변수에 담아 출력해 보고, 함수의 마지막 줄을 앞의 게이트들과 비교해 보세요."""
# en = """
# Whoever calls the function receives None. The variables of a function are gone when it ends, and printing alone
# hands nothing back. Store the result of a call in a variable and print it, and compare the last line with those of
# the other gates."""
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    y = AND(s1, s2)
