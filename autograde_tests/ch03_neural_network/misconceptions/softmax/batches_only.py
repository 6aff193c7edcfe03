# /// misconception
# caught_by = ["test_a_vector_gives_a_vector"]
#
# [title]
# ko = "배치만 처리하고 1차원 배열에서 오류가 남"
# en = "Only for batches, an error for one vector"
#
# [explanation]
# ko = """
# 1차원 배열에는 둘째 축이 없어서 AxisError가 납니다. 이 함수는 데이터 하나와 여러 개를 모두 받아야 합니다. 차원이
# 몇이든 마지막 축을 가리키는 방법을 찾거나 두 경우를 나누어 보세요."""
# en = """
# A vector has no second axis and raises an AxisError. The function takes one datum as well as many. Find a way to
# name the last axis whatever the number of dimensions, or treat the two cases separately."""
# ///
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)
