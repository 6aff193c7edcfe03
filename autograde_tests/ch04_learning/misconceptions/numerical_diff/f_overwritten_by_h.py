# /// misconception
# caught_by = [
#     "test_the_derivatives_of_two_parabolas_in_the_text",
#     "test_the_derivatives_of_the_gentle_curve_in_the_text",
# ]
# uses = ["name = #"]
#
# [title]
# ko = "작은 수를 h에 넣지 않음"
# en = "The small number is not put into h"
#
# [explanation]
# ko = """
# 작은 수를 담을 변수의 이름이 달라서 h가 정의되지 않습니다. 매개변수의 이름을 적었다면 받은 것이 그 수로 바뀝니다.
# 노트북의 다른 셀에 h가 있으면 결과도 달라집니다. 오류 메시지가 어느 이름을 말하는지 읽어 보세요."""
# en = """
# The variable for the small number has another name, and h is never defined. If it is the name of a parameter, the
# number replaces what was passed. If another cell of the notebook defines h, things go another way. Read which name
# the message speaks of."""
# ///
import numpy as np


def numerical_diff(f, x):
    f = 1e-4
    return (f(x + h) - f(x - h)) / (2 * h)
