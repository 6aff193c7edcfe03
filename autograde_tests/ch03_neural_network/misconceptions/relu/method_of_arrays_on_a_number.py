# /// misconception
# caught_by = ["test_a_single_number_gives_a_number"]
#
# [title]
# ko = "수 하나에 배열의 메서드를 씀"
# en = "A method of arrays used on a number"
#
# [explanation]
# ko = """
# 수 하나를 넣으면 AttributeError가 납니다. 파이썬의 수에는 복사하는 메서드도 인덱싱도 없습니다. 수와 배열을 모두
# 받아들이는 NumPy 함수를 쓰는 쪽으로 바꾸어 보세요."""
# en = """
# A single number raises an AttributeError: Python's numbers have no method to copy and no indexing. Change it to a
# NumPy function that takes numbers and arrays alike."""
# ///
import numpy as np


def relu(x):
    y = x.copy()
    y[y < 0] = 0
    return y
