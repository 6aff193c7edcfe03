# /// variant
# exercise = "truth_table"
# mistakes = ["list.append is called with five arguments instead of one tuple, which is a TypeError."]
# ///
def truth_table():
    table = []
    for x in (True, False):
        for y in (True, False):
            table.append(x, y, x and y, x or y, not x)
    return table
