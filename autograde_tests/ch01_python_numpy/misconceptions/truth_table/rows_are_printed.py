# /// misconception
# caught_by = ["test_the_table_holds_the_four_rows", "test_the_rows_come_in_the_order_of_the_text"]
# shows = ["print() in truth_table"]
# shows_no = ["return"]
#
# [title]
# ko = "표를 출력만 하고 돌려주지 않음"
# en = "The table is printed and not returned"
#
# [explanation]
# ko = """
# 표가 화면에 보이지만, 함수를 부른 쪽은 None을 받습니다. 출력은 사람이 읽으라고 글자를 쓰는 일일 뿐이고, 값을 건네는
# 일은 return이 합니다. 함수를 부른 결과를 변수에 담아 그 변수에 무엇이 들어 있는지 보세요."""
# en = """
# The table appears on the screen, but whoever calls the function receives None. Printing only writes text for a human
# reader; it is return that hands a value back. Store the result of the call in a variable and look at what is in
# it."""
# ///
import numpy as np


def truth_table():
    for x in [True, False]:
        for y in [True, False]:
            print((x, y, x and y, x or y, not x))
