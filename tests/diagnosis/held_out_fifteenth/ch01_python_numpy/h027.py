# /// variant
# exercise = "truth_table"
# mistakes = ["The two loops run over (False, True), so the rows come in the reverse order, beginning with (False, False)."]
# ///
def truth_table():
    table = []
    for x in (False, True):
        for y in (False, True):
            table.append((x, y, x and y, x or y, not x))
    return table
