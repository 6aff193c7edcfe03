# /// misconception
# caught_by = ["test_an_array_comes_back_unchanged", "test_every_call_returns_its_own_argument"]
# shows = ["ignored identity_function.x:…", "return name"]
#
# [title]
# ko = "매개변수 대신 바깥의 변수를 돌려줌"
# en = "Returns a variable from outside, not the parameter"
#
# [explanation]
# ko = """
# 파이썬은 대문자와 소문자를 구별하므로 `X`도 다른 이름입니다. 돌려주는 이름이 노트북에 있으면 무엇을 넣어도 그 변수가
# 나오고, 없으면 NameError가 납니다. 함수 안에서 쓰는 이름이 모두 매개변수이거나 함수 안에서 만든 것인지 확인해
# 보세요."""
# en = """
# Python tells capitals from small letters, so even `X` is another name. If the notebook has the name that is
# returned, that comes back whatever is passed; if not, there is a NameError. Check that every name in the function
# is a parameter or made inside the function."""
# ///
import numpy as np


def identity_function(x):
    return X
