from collections import deque


def truth_table():
    rows = deque()
    for x in (False, True):
        for y in (False, True):
            rows.appendleft((x, y, x and y, x or y, not x))
    return rows
