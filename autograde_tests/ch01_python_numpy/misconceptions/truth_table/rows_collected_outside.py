# /// misconception
# caught_by = ["test_a_second_call_gives_the_same_table"]
#
# [title]
# ko = "부를 때마다 표가 길어짐"
# en = "The table grows with every call"
#
# [explanation]
# ko = """
# 다시 부르면 앞에서 모은 행이 그대로 남아 행이 더 많아집니다. 행을 모으는 리스트가 한 번만 만들어져 모든 호출이 함께
# 쓰기 때문입니다. 함수를 두 번 부르고 행의 개수를 세어 본 다음, 그 리스트가 언제 만들어지는지 생각해 보세요."""
# en = """
# A second call still finds the rows of the first and adds more. The list that collects them is made only once, and
# all calls share it. Call the function twice, count the rows, and think about when that list is made."""
# ///
import numpy as np


table = []


def truth_table():
    for x in [True, False]:
        for y in [True, False]:
            table.append((x, y, x and y, x or y, not x))
    return table
