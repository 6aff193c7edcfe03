# /// misconception
# caught_by = ["test_a_single_number_comes_back_unchanged"]
#
# [title]
# ko = "수 하나에 배열의 메서드를 씀"
# en = "A method of arrays used on a number"
#
# [explanation]
# ko = """
# 수 하나에는 배열의 메서드가 없어서 AttributeError가 납니다. 항등 함수는 입력이 무엇인지 알 필요가 없습니다.
# 그 메서드가 필요한지 본문을 다시 읽어 보세요."""
# en = """
# A number has none of the methods of arrays, so there is an AttributeError. The identity does not need to know what
# its input is. Read the text again: is the method required?"""
# ///
import numpy as np


def identity_function(x):
    return x.copy()
