# /// misconception
# caught_by = ["test_an_array_comes_back_unchanged", "test_a_single_number_comes_back_unchanged"]
#
# [title]
# ko = "매개변수가 없음"
# en = "The parameter is missing"
#
# [explanation]
# ko = """
# 함수를 정의할 때 괄호를 비워 두어, 값을 넣어 부르면 TypeError가 납니다. 노트북에서 먼저 만든 변수를 쓰는 것과 값을
# 인수로 받는 것은 다릅니다. 정의의 괄호 안에 무엇이 있어야 하는지 다른 함수와 비교해 보세요."""
# en = """
# The parentheses of the definition are empty, so a call with a value raises a TypeError. Using a variable made earlier
# in the notebook is not the same as receiving a value as an argument. Compare the parentheses of the definition with
# those of the other functions."""
# ///
import numpy as np


def identity_function():
    return x
