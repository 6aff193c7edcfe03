# /// variant
# exercise = "truth_table"
# mistakes = ["The rows come in the wrong order: both loops start with False, so (False, False) is the first row and (True, True) the last", "The fourth column is x != y (exclusive or) instead of x or y"]
# ///
def truth_table():
    rows = []
    for x in (False, True):
        for y in (False, True):
            rows.append((x, y, x and y, x != y, not x))
    return rows
