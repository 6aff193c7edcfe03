# /// misconception
# caught_by = [
#     "test_the_derivatives_of_two_parabolas_in_the_text",
#     "test_the_derivatives_of_the_gentle_curve_in_the_text",
# ]
# uses = ["name = #"]
#
# [title]
# ko = "작은 수를 h가 아니라 f에 넣음"
# en = "The small number is put into f, not into h"
#
# [explanation]
# ko = """
# 작은 수를 담을 변수의 이름을 잘못 적어서, 매개변수로 받은 함수가 수로 바뀌고 h는 정의되지 않습니다. 노트북의
# 다른 셀에 h가 있으면 오류의 내용도 달라집니다. 오류 메시지가 어느 이름을 말하는지 읽어 보세요."""
# en = """
# The variable for the small number has the wrong name: the function that was passed is replaced by a number, and
# h is never defined. If another cell of the notebook defines h, the exception is a different one. Read which name
# the message speaks of."""
# ///
import numpy as np


def numerical_diff(f, x):
    f = 1e-4
    return (f(x + h) - f(x - h)) / (2 * h)
