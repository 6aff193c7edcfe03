# /// misconception
# caught_by = ["test_the_output_of_the_text_is_reproduced", "test_every_call_uses_its_own_input"]
# shows = ["ignored forward.x:…"]
#
# [title]
# ko = "매개변수 대신 바깥의 변수를 씀"
# en = "A variable from outside in place of the parameter"
#
# [explanation]
# ko = """
# 매개변수 x가 쓰이지 않습니다. 파이썬은 대문자와 소문자를 구별하므로 `X`도 다른 이름입니다. 함수가 쓰는 이름이
# 노트북에 남아 있으면 무엇을 넣어도 그 값으로 계산하고, 없으면 NameError가 납니다. 함수에서 쓰는 이름을 매개변수와
# 하나씩 비교해 보세요."""
# en = """
# The parameter x is not used. Python tells capitals from small letters, so even `X` is another name. If the notebook
# still has the name that the function uses, that is what is computed with, whatever you pass; if not, there is a
# NameError. Compare the names in the function with its parameters one by one."""
# ///
import numpy as np


def forward(network, x):
    a1 = np.dot(X, network["W1"]) + network["b1"]
    z1 = sigmoid(a1)
    a2 = np.dot(z1, network["W2"]) + network["b2"]
    z2 = sigmoid(a2)
    a3 = np.dot(z2, network["W3"]) + network["b3"]
    return identity_function(a3)
