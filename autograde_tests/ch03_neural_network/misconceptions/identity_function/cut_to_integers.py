# /// misconception
# caught_by = ["test_an_array_comes_back_unchanged"]
# uses = [
#     "int(… | .astype(int) | .astype(np.int64) | .astype(np.int32) | np.trunc | np.floor | dtype=int | np.int64(… | np.rint | np.round | round | // | math.floor | math.trunc",
# ]
# shows = ["int(x) | int(name) | .astype(int) | .astype(np.int64) | .astype(np.int32) | np.trunc | dtype=int"]
#
# [title]
# ko = "정수로 바꿈"
# en = "The values are cut to integers"
#
# [explanation]
# ko = """
# 받은 값을 정수로 바꾸어 소수점 아래가 사라집니다. 항등 함수는 받은 것을 그대로 돌려줍니다. 0.5를 넣어 보세요."""
# en = """
# The values are turned into integers, and what stands behind the decimal point is lost. The identity returns what
# it gets as it is. Pass 0.5."""
# ///
import numpy as np


def identity_function(x):
    return np.array(x).astype(int)
