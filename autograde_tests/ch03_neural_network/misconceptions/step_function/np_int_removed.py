# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_each_number_is_judged_by_itself"]
# uses = ["np.int | np.bool | np.float"]
# shows = ["np.int"]
#
# [title]
# ko = "NumPy에서 없어진 np.int를 씀"
# en = "np.int, which NumPy no longer has"
#
# [explanation]
# ko = """
# `np.int`는 오래된 책과 블로그에 자주 나오지만 NumPy 1.24에서 없어졌습니다. 자료형을 바꾸는 곳에서 AttributeError가
# 납니다. 오류 메시지의 마지막 줄을 읽어 보고, 파이썬이 원래 가지고 있는 자료형의 이름을 떠올려 보세요. 논릿값을 그대로
# 돌려주어도 됩니다."""
# en = """
# Older books and posts use `np.int`, but NumPy removed it in version 1.24. The conversion of the type raises an
# AttributeError. Read the last line of the error, and think of the name that Python itself has for this type. Truth
# values may also stay as they are."""
# ///
import numpy as np


def step_function(x):
    return np.array(x > 0, dtype=np.int)
