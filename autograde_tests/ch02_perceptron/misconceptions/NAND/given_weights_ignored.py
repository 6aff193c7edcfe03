# /// misconception
# caught_by = ["test_keyword_weights_make_another_gate"]
# shows = [
#     "w1 = 0… | w1 = 1… | w1 = -… | w2 = 0… | w2 = 1… | w2 = -… | b = 0… | b = 1… | b = -… | ignored NAND.w1:… | ignored NAND.w2:… | ignored NAND.b:…",
# ]
# shows_no = ["w1 is None | w2 is None | w1 is not None | w2 is not None | any | all | comprehension | in | not in | not … | … == None | … != None | (,) == … | isinstance | try | B | W1 | W2"]
#
# [title]
# ko = "주어진 가중치나 편향을 쓰지 않음"
# en = "A given weight or bias is not used"
#
# [explanation]
# ko = """
# 키워드로 준 가중치나 편향이 출력에 나타나지 않습니다. 함수 안에서 정한 값이 받은 값을 덮어쓰거나, 받은 값이
# 계산에 들어가지 않기 때문입니다. 본문의 예를 키워드로 넣어 보고, 받은 값이 어느 줄에서 사라지는지
# 찾아보세요."""
# en = """
# A weight or a bias that is given by keyword does not reach the output. The numbers chosen inside the function
# replace the ones that are passed, or the latter never enter into the computation. Pass the example of the text by
# keyword, and find the line in which those numbers get lost."""
# ///
import numpy as np


def NAND(x1, x2, w1=None, w2=None, b=None):
    w1, w2, b = -0.5, -0.5, 0.7
    tmp = w1 * x1 + w2 * x2 + b
    if tmp <= 0:
        return 0
    else:
        return 1
