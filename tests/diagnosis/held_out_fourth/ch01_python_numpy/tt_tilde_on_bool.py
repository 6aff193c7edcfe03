# /// variant
# exercise = "truth_table"
# mistakes = ["bitwise_inversion"]
# says = "Not is written as ~x, which gives -2 and -1 for Python bools"
# ///
def truth_table():
    rows = []
    for x in (True, False):
        for y in (True, False):
            rows.append((x, y, x & y, x | y, ~x))
    return rows
