# /// variant
# exercise = "truth_table"
# mistakes = ["The loop unpacks single truth values into a pair, which cannot be done"]
# ///
def truth_table():
    table = []
    for x, y in (True, False):
        table.append((x, y, x and y, x or y, not x))
    return table
