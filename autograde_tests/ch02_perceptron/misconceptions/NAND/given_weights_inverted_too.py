# /// misconception
# caught_by = ["test_keyword_weights_make_another_gate"]
# shows = ["AND(x1, x2, w1, w2, b) | AND(x1, x2, w1=w1, w2=w2, b=b)"]
#
# [title]
# ko = "주어진 가중치의 출력까지 뒤집음"
# en = "The output is inverted for given weights, too"
#
# [explanation]
# ko = """
# 가중치와 편향을 키워드로 주면 0과 1이 반대로 나옵니다. AND의 결과를 뒤집으면 AND가 되는 값에서는 NAND가 되지만,
# 본문의 식은 받은 값으로 구한 합을 뒤집지 않고 그대로 0과 비교합니다. 본문의 예를 키워드로 넣어 손으로 구한 출력과
# 비교해 보세요."""
# en = """
# With weights and a bias by keyword 0 and 1 are exchanged. Inverting the result of AND gives NAND for numbers that
# make an AND; the formula of the text, however, compares the sum of the given numbers with 0 and inverts nothing.
# Pass the example of the text by keyword and compare with the output worked out by hand."""
# ///
import numpy as np


def NAND(x1, x2, w1=None, w2=None, b=None):
    return 1 - AND(x1, x2, w1, w2, b)
