# /// variant
# exercise = "truth_table"
# mistakes = ["The loop over x and y goes from False to True, so the rows come in the reverse order."]
# ///
def truth_table():
    table = []
    for x in [False, True]:
        for y in [False, True]:
            table.append((x, y, x and y, x or y, not x))
    return table
