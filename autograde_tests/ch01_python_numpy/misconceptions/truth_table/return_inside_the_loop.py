# /// misconception
# caught_by = ["test_the_table_holds_the_four_rows", "test_the_rows_come_in_the_order_of_the_text"]
# uses = ["return in loop"]
# shows = ["once truth_table:…"]
#
# [title]
# ko = "반복이 끝나기 전에 돌려줌"
# en = "Returned before the loops are done"
#
# [explanation]
# ko = """
# 표에 행이 모자랍니다. return은 함수를 곧바로 끝내므로, 반복문 안에 들여 쓰면 남은 반복은 실행되지 않습니다. 행이 몇
# 개인지 세어 보고, return이 어느 줄과 같은 깊이로 들여 쓰여 있는지 보세요."""
# en = """
# Rows are missing from the table. A return ends the function at once, so if it is indented into a loop, the remaining
# rounds never run. Count your rows, and see which line the return is level with."""
# ///
import numpy as np


def truth_table():
    table = []
    for x in [True, False]:
        for y in [True, False]:
            table.append((x, y, x and y, x or y, not x))
        return table
