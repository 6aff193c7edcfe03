# /// misconception
# caught_by = ["test_the_four_pairs_give_the_truth_table"]
# shows = ["ignored XOR.x1:…", "ignored XOR.x2:…", "name = name"]
#
# [title]
# ko = "첫째 층의 게이트를 부르지 않음"
# en = "The gates of the first layer are not called"
#
# [explanation]
# ko = """
# 첫째 층의 출력이 아니라 게이트 함수 자체를 둘째 층에 넘기고 있어서 TypeError가 납니다. 함수의 이름만 쓰면 계산이
# 일어나지 않으며, 괄호와 함께 입력을 주어야 값이 나옵니다. 첫째 층의 결과를 담은 변수를 출력해 수인지 확인해 보세요."""
# en = """
# The second layer receives the gates themselves and not their outputs, so a TypeError is raised. The bare name of a
# function computes nothing; it takes parentheses with the inputs to get a value. Print the variables that should hold
# the results of the first layer, and see whether they are numbers."""
# ///
import numpy as np


def XOR(x1, x2):
    s1 = NAND
    s2 = OR
    return AND(s1, s2)
