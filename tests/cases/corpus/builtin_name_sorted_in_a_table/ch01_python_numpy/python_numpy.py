def truth_table():
    rows = []
    for x in (True, False):
        for y in (True, False):
            rows.append((x, y, x and y, x or y, not x))
    return rows


sorted = truth_table()
len = 4
