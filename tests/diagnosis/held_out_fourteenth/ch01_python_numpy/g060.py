# /// variant
# exercise = "truth_table"
# mistakes = ["The last column is not y instead of not x.", "The fourth column uses ^ (exclusive or), so it is False where both are True."]
# ///
def truth_table():
    rows = []
    for x, y in [(True, True), (True, False), (False, True), (False, False)]:
        그리고 = x & y
        또는 = x ^ y
        rows.append([x, y, 그리고, 또는, not y])
    return rows
