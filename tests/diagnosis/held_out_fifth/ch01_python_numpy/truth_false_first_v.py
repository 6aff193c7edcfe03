# /// variant
# exercise = "truth_table"
# mistakes = ["rows_begin_with_false"]
# ///
def truth_table():
    rows = []
    for x in [False, True]:
        for y in [False, True]:
            rows.append((x, y, x and y, x or y, not x))
    return rows
