# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["default w1=None"]
# shows_no = ["if | or | w1 = … | is | is not | not … | try | isinstance | ignored OR.w1:…"]
#
# [title]
# ko = "가중치나 편향의 빈칸을 채우지 않음"
# en = "A blank of the parameters is still empty"
#
# [explanation]
# ko = """
# 가중치와 편향을 키워드로 주지 않으면 None으로 계산하려다 TypeError가 납니다. 매개변수의 None은 자신이 찾은 값을
# 적어 넣을 빈칸입니다. 진리표를 만족하는 값을 찾아 빈칸을 모두 채우고, 두 입력만으로 함수를 불러 보세요."""
# en = """
# Without weights and a bias by keyword the function tries to calculate with None and raises a TypeError. The Nones of
# the parameters are blanks for the numbers you find. Find some that satisfy the truth table, fill in all of them,
# and call the function with the two inputs alone."""
# ///
import numpy as np


def OR(x1, x2, w1=None, w2=None, b=None):
    return int(w1 * x1 + w2 * x2 + b > 0)
