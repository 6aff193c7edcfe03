# /// variant
# exercise = "truth_table"
# mistakes = ["not x is written as ~x, which is -2 or -1 for a Python bool instead of False or True"]
# ///
def truth_table():
    table = []
    for x in (True, False):
        for y in (True, False):
            table.append((x, y, x & y, x | y, ~x))
    return table
