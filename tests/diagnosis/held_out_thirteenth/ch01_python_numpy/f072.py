# /// variant
# exercise = "truth_table"
# mistakes = ["The loops go through False before True, so the rows come in the reverse order."]
# ///
def truth_table():
    rows = []
    for x in [False, True]:
        for y in [False, True]:
            rows.append((x, y, x and y, x or y, not x))
    return rows
