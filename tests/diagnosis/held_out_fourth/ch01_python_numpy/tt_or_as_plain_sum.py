# /// variant
# exercise = "truth_table"
# mistakes = ["The or column is x + y, so it is 2 when both are true"]
# ///
def truth_table():
    rows = []
    for x in (1, 0):
        for y in (1, 0):
            rows.append([x, y, x * y, x + y, 1 - x])
    return rows
