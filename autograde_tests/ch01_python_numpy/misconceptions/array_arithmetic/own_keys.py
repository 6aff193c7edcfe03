# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_the_difference_is_x_minus_y"]
#
# [title]
# ko = "딕셔너리의 키가 본문과 다름"
# en = "The keys of the dict differ from the text"
#
# [explanation]
# ko = """
# 딕셔너리의 키가 본문에서 정한 것과 다릅니다. 부르는 쪽은 정해진 이름으로 값을 찾으므로, 줄여 쓰거나 철자가 하나만
# 달라도 KeyError가 납니다. 자신의 딕셔너리의 키를 출력하여 본문의 네 이름과 글자 하나까지 비교해 보세요."""
# en = """
# The keys of your dict are not those of the text. The caller looks the values up by the names that were agreed on,
# so an abbreviation or a single other letter gives a KeyError. Print the keys of your dict and compare them with
# the four names of the text, letter by letter."""
# ///
import numpy as np


def array_arithmetic(x, y):
    return {
        "sum": x + y,
        "diff": x - y,
        "product": x * y,
        "quotient": x / y,
    }
