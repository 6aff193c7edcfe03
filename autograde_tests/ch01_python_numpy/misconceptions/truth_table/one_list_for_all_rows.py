# /// misconception
# caught_by = ["test_the_table_holds_the_four_rows", "test_the_rows_come_in_the_order_of_the_text"]
#
# [title]
# ko = "네 행이 모두 같은 리스트임"
# en = "All four rows are one and the same list"
#
# [explanation]
# ko = """
# 표의 네 행이 모두 마지막 행과 같습니다. 리스트를 다른 리스트에 넣어도 복사되지 않으므로, 같은 리스트를 네 번 넣고 그
# 값을 바꾸면 네 행이 한꺼번에 바뀝니다. 완성된 표를 출력해 보고, 행마다 새로운 리스트가 만들어지는지 살펴보세요."""
# en = """
# All four rows of the table equal the last one. Putting a list into another list does not copy it: the same list went
# in four times, and each change to it shows in all four places. Print the finished table, and see whether each row
# gets a list of its own."""
# ///
import numpy as np


def truth_table():
    table = []
    row = [None] * 5
    for x in [True, False]:
        for y in [True, False]:
            row[0] = x
            row[1] = y
            row[2] = x and y
            row[3] = x or y
            row[4] = not x
            table.append(row)
    return table
